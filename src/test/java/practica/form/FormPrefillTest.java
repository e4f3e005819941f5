package practica.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practica.account.Account;
import practica.file.ReadFile;
import practica.item.Contact;
import practica.item.FormField;
import practica.language.Language;
import practica.office.OfficeFormat;
import practica.submission.Submission;
import practica.support.FilledTemplate;
import practica.support.Guest;
import practica.support.MemberSite;
import practica.support.Patience;

/// What a deposited file proposes, and what a form that was filled in offline brings.
class FormPrefillTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path PLAN = Path.of("content/library/files/oslo-climate-budget.docx");

    private static MemberSite site;

    @BeforeAll
    static void open() {
        site = new MemberSite();
        site.library().startJobs();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void proposalsAreShownWithTheirWordsAndTakenOverAtAWord() throws IOException {
        var owner = site.members().member("owner");
        var browser = site.browser(owner);
        var address = begin(browser);
        try (var bytes = Files.newInputStream(PLAN)) {
            add(owner, bytes, "plan.docx");
        }
        Patience.until(
                PATIENCE,
                () ->
                        site.library()
                                        .submissions()
                                        .files(submission(owner).id())
                                        .getFirst()
                                        .original()
                                        .state()
                                != ReadFile.State.WAITING);

        var page = browser.page(address + "/basics");
        var button = page.select("[data-field=title] button[name=take]").first();
        assertEquals("title:0", button == null ? "" : button.val());
        var proposed = page.select("[data-field=title] .proposed .words").first();
        assertTrue(proposed != null && !proposed.text().isBlank());
        assertFalse(page.select("[data-field=title] .proposed q").text().isBlank());
        assertEquals("", submission(owner).draft().title());

        var taken =
                browser.post(
                        address + "/basics",
                        "revision",
                        "1",
                        "fields",
                        "summary",
                        "summary",
                        "Typed beside it.",
                        "take",
                        "title:0");

        assertEquals(303, taken.statusCode());
        var draft = submission(owner).draft();
        assertEquals(proposed == null ? "" : proposed.text(), draft.title());
        assertEquals("Typed beside it.", draft.summary());
        assertEquals(
                0,
                browser.page(address + "/basics")
                        .select("[data-field=title] button[value='title:0']")
                        .size());
    }

    @Test
    void contactIsTakenOverAtAWordBesideWhatStandsThere() throws IOException {
        var owner = site.members().member("asked");
        var browser = site.browser(owner);
        var address = begin(browser);
        var words = "Open schools\n\nProject coordinator: office@city.example\n";
        try (var bytes = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8))) {
            add(owner, bytes, "plan.txt");
        }
        Patience.until(
                PATIENCE,
                () -> browser.page(address + "/where").select("[value='contact:0']").size() == 1);

        var taken =
                browser.post(
                        address + "/where",
                        "revision",
                        "1",
                        "fields",
                        "contact",
                        "contact-organisation",
                        "City",
                        "take",
                        "contact:0");

        assertEquals(303, taken.statusCode());
        assertEquals(
                new Contact("Project coordinator", "City", "office@city.example"),
                submission(owner).draft().contact());
        assertEquals(0, browser.page(address + "/where").select("[value='contact:0']").size());
    }

    @Test
    void contactWithoutAnAddressIsProposedAndALostFileProposesWhatWasReadOfIt() throws IOException {
        var owner = site.members().member("role");
        var browser = site.browser(owner);
        var address = begin(browser);
        var words =
                """
                ---
                title: Open schools
                contact: {organisation: City of X}
                ---
                Ask office@city.example, who is the project coordinator.
                """;
        try (var bytes = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8))) {
            add(owner, bytes, "plan.md");
        }
        var offered = "[data-field=contact] .proposed .words";
        Patience.until(PATIENCE, () -> !browser.page(address + "/where").select(offered).isEmpty());

        assertEquals(
                "; City of X;", browser.page(address + "/where").select(offered).first().text());
        browser.post(address + "/where", "revision", "1", "take", "contact:0");
        assertEquals(new Contact("", "City of X", ""), submission(owner).draft().contact());
        assertFalse(
                browser.page(address + "/where")
                        .select(offered)
                        .eachText()
                        .contains("; City of X;"));

        var file = site.library().submissions().files(submission(owner).id()).getFirst();
        Files.delete(site.library().vault().path(file.original().hash()));
        var french = browser.get(address.replace("/en/", "/fr/") + "/where");
        assertEquals(200, french.statusCode());
        assertTrue(french.body().contains("office@city.example"));
    }

    @Test
    void attachedFormProposesWhatWasWrittenIntoItAndNothingOfItsOwn() throws IOException {
        var known = site.library().known();
        var owner = site.members().member("attached");
        var browser = site.browser(owner);
        var address = begin(browser);
        var form =
                FilledTemplate.of(
                        Language.EN,
                        OfficeFormat.DOCX,
                        known,
                        Map.of(
                                FormField.TITLE,
                                List.of("Open schools"),
                                FormField.CONTEXT,
                                List.of("There was no space.")));
        try (var bytes = new ByteArrayInputStream(form)) {
            add(owner, bytes, "form.docx");
        }
        Patience.until(
                PATIENCE,
                () -> browser.page(address + "/basics").select("[value='title:0']").size() == 1);

        assertEquals(
                List.of("Open schools"), proposed(browser, address + "/basics", FormField.TITLE));
        assertEquals(
                List.of("There was no space."),
                proposed(browser, address + "/story", FormField.CONTEXT));
        for (var field : List.of(FormField.ACTIONS, FormField.RESULTS, FormField.LESSONS)) {
            assertEquals(List.of(), proposed(browser, address + "/story", field), field.key());
        }
        assertEquals(List.of(), proposed(browser, address + "/subject", FormField.THEMES));
    }

    private static List<String> proposed(Guest browser, String address, FormField field) {
        return browser.page(address)
                .select("[data-field=" + field.key() + "] .proposed .words")
                .eachText();
    }

    @Test
    void whatIsNotProposedIsNotTakenOver() {
        var owner = site.members().member("other");
        var browser = site.browser(owner);
        var address = begin(browser);

        for (var take : List.of("title:0", "title:99", "nothing:0", "title", ":", "title:-1")) {
            assertEquals(303, browser.post(address + "/basics", "take", take).statusCode(), take);
        }
        assertEquals(1, submission(owner).revision());
    }

    @Test
    void formThatWasFilledInOfflineComesWithItsWords() {
        var owner = site.members().member("offline");
        var file =
                FilledTemplate.of(
                        Language.CA,
                        OfficeFormat.ODT,
                        site.library().known(),
                        Map.of(
                                FormField.TITLE,
                                List.of("Escoles obertes"),
                                FormField.PLACES,
                                List.of("Girona, Espanya")));

        site.browser(owner)
                .uploadBytes("/ca/deposit", Map.of("kind", "case-study"), Map.of("form.odt", file));

        var draft = submission(owner).draft();
        assertEquals("Escoles obertes", draft.title());
        assertEquals(List.of("Girona, ES"), draft.places());
        assertEquals(List.of(), site.library().submissions().files(submission(owner).id()));
    }

    @Test
    void namesOfFilesAreBareAndKeepTheirEnd() {
        assertEquals("Plan.pdf", Uploads.called("C:\\a\\b\\Plan.pdf"));
        assertEquals("Plan.pdf", Uploads.called("../../Plan.pdf"));
        assertEquals("Plan.pdf", Uploads.called("Pl\u0000an\u202e.pdf\n"));
        assertEquals("file", Uploads.called("/"));
        assertTrue(Uploads.called("x".repeat(1_000) + ".docx").matches("x{1,150}.?\\.docx"));
    }

    private static String begin(Guest browser) {
        return browser.upload("/en/deposit", Map.of("kind", "case-study"), Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replace("/basics", "");
    }

    private static void add(Account owner, InputStream bytes, String name) throws IOException {
        var kept = site.library().originals().keep(bytes, name);
        site.library().submissions().addFile(submission(owner).id(), kept.hash(), name, owner);
    }

    private static Submission submission(Account owner) {
        return site.library().submissions().ofOwner(owner.id()).getFirst();
    }
}
