package practica.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.account.Account;
import practica.check.Checked.Bad;
import practica.item.Cover;
import practica.item.FormField;
import practica.submission.Submission;
import practica.submission.SubmissionFile;
import practica.support.Axe;
import practica.support.Drafts;
import practica.support.Guest;
import practica.support.MemberSite;
import practica.support.PageFaults;
import practica.support.Patience;
import practica.support.Photographs;
import practica.support.TestBrowser;

/// Contributors choose what stands for their practice.
class CoverFormTest {
    @AutoClose private final MemberSite site = new MemberSite();
    private final Account owner = site.members().member("owner");
    private final Guest browser = site.browser(owner);
    private Submission submission =
            site.library().submissions().begin(owner.id(), Drafts.practice()).orElseThrow();

    @BeforeEach
    void upload() {
        var files =
                Map.of(
                        "yard.png", Photographs.image("png", 600, 400),
                        "words.txt",
                                "Just words".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(303, browser.uploadBytes(address() + "/files", Map.of(), files).statusCode());
        site.library().startJobs();
        Patience.until(() ->
                site.library().submissions().files(submission.id()).stream()
                        .allMatch(file -> file.original().state().ordinal() > 0));
    }

    @Test
    void oneOfItsImagesIsChosenWithoutAScript() {
        var page = browser.page(address() + "/sources");
        assertEquals(List.of("", "yard.png"), page.select("#cover-file option").eachAttr("value"));
        assertEquals(List.of(), PageFaults.of(page, "en"));

        assertEquals(303, send("yard.png", "The yard in the afternoon", "Anna Puig").statusCode());

        assertEquals(new Cover("yard.png", "Anna Puig", "The yard in the afternoon"), cover());
        var again = browser.page(address() + "/sources");
        assertEquals("yard.png", again.select("#cover-file option[selected]").val());
        assertEquals("The yard in the afternoon", again.select("#cover-alternative").val());
        assertEquals("Anna Puig", again.select("#cover-credit").val());

        send("", "", "");

        assertNull(cover());
    }

    @Test
    void previewShowsTheCover() {
        Patience.until(() -> file("yard.png").original().hasPicture());
        send("yard.png", "The yard", "Anna Puig");

        var page = browser.page("/en/deposit/" + submission.id());

        var image = page.selectFirst("figure.cover img");
        assertEquals("The yard", image.attr("alt"));
        assertEquals("Anna Puig", page.select("figure.cover figcaption").text());
        var small = image.attr("src");
        assertEquals(address() + "/files/" + file("yard.png").position() + "/320.jpg", small);
        assertEquals(200, browser.get(small).statusCode());
        assertEquals(200, browser.get(small.replace("320", "960")).statusCode());
    }

    @Test
    void pictureWithoutWordsForThoseWhoDoNotSeeItIsSavedAndCannotBeSubmitted() {
        var answer = send("yard.png", "", "Anna Puig");

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("Say what the cover picture shows"), answer.body());
        assertEquals("yard.png", cover().file());
        assertProblem("check.cover.alternative");
    }

    @Test
    void fileThatIsNoImageOfItsOwnIsNoCover() {
        for (var file : List.of("words.txt", "elsewhere.png", "<b>x</b>")) {
            var answer = send(file, "The yard", "");

            assertEquals(422, answer.statusCode(), file);
            assertTrue(answer.body().contains("Choose one of the images"), answer.body());
            assertProblem("check.cover.file");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RIFF....WEBPVP8 ", "\u0089PNG\r\n\u001a\n", "GIF89a"})
    void imageOfWhichNoPictureCanBeMadeIsNoCover(String beginning) {
        var name = "broken.image";
        var bytes = (beginning + "x".repeat(100)).getBytes(ISO_8859_1);
        browser.uploadBytes(address() + "/files", Map.of(), Map.of(name, bytes));
        Patience.until(() -> file(name).undrawn());

        var page = browser.page("/fr/deposit/" + submission.id() + "/sources");
        var answer = send(name, "The yard", "");

        assertTrue(page.text().contains("Impossible d’en faire une petite image"), page::text);
        assertEquals(List.of("", "yard.png"), page.select("#cover-file option").eachAttr("value"));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("No small picture can be made of " + name));
        assertProblem("check.cover.undrawn");
        assertEquals(name, file(name).name());
    }

    private SubmissionFile file(String name) {
        return site.library().submissions().files(submission.id()).stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fileUnderEmbargoIsNoCover() {
        send("yard.png", "The yard", "");
        var image =
                site.library().submissions().files(submission.id()).stream()
                        .filter(file -> file.name().equals("yard.png"))
                        .findFirst()
                        .orElseThrow();

        browser.post(
                address() + "/files/" + image.position(),
                "do",
                "describe",
                "not-before",
                java.time.LocalDate.now().plusYears(1).toString());

        assertProblem("check.cover.file");
    }

    @Test
    void tooManyWordsAreToldOf() {
        var answer = send("yard.png", "x".repeat(301), "");

        assertEquals(422, answer.statusCode());
        assertProblem("check.too-long");
    }

    @Test
    void browserSavesTheChoiceByItself() {
        try (var chromium = new TestBrowser();
                var reader = chromium.reader(new NewContextOptions())) {
            var cookie = new Cookie("practica", browser.session()).setUrl(site.site().address("/"));
            reader.addCookies(List.of(cookie));
            var page = reader.newPage();
            page.navigate(site.site().address(address() + "/sources"));
            assertEquals(List.of(), Axe.faults(page));

            page.selectOption("#cover-file", "yard.png");
            page.fill("#cover-alternative", "The yard");

            Patience.until(() ->
                    Optional.ofNullable(cover())
                            .filter(new Cover("yard.png", "", "The yard")::equals)
                            .isPresent());
        }
    }

    private void assertProblem(String message) {
        var problems = site.library().submissions().problems(now());
        assertTrue(
                problems.stream()
                        .anyMatch(one ->
                                one.field().equals(FormField.COVER.key())
                                        && one.message().equals(message)),
                problems::toString);
        assertInstanceOf(
                Bad.class, site.library().submissions().submit(submission.id(), owner.id(), true));
    }

    private HttpResponse<String> send(String file, String alternative, String credit) {
        return browser.post(
                address() + "/sources",
                "revision",
                Integer.toString(now().revision()),
                "fields",
                "cover",
                "cover-file",
                file,
                "cover-alternative",
                alternative,
                "cover-credit",
                credit,
                "go",
                "overview");
    }

    private Submission now() {
        return site.library().submissions().find(submission.id()).orElseThrow();
    }

    private Cover cover() {
        return now().draft().cover();
    }

    private String address() {
        return "/en/deposit/" + submission.id();
    }
}
