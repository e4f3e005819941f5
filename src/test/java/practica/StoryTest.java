package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.MemberSite;
import practica.support.Patience;
import practica.support.ServedLibrary;
import practica.support.TestBrowser;
import practica.support.TestFolders;

/// The life of a case study from a document in somebody's hands to the history of what was
/// published, in a real browser by the keyboard alone, with a real mail server, and a server that
/// is killed on the way: once with a script and once without.
class StoryTest {
    private static final Path PLAN =
            Path.of("content/library/files/terrassa-public-water-citizens-observatory.docx")
                    .toAbsolutePath();
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/\\S+)");
    private static final String NETWORK = "educating-cities";
    private static final String AUTHOR = "anna@girona.example";
    private static final String CURATOR = "carmen@network.example";

    private final GreenMail post =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private TestBrowser browser;
    private ServedLibrary library;

    @BeforeEach
    void open() throws IOException {
        browser = new TestBrowser();
        post.start();
        library =
                new ServedLibrary(
                        Main.class,
                        TestFolders.create("story"),
                        Map.of(
                                "PRACTICA_SMTP",
                                "smtp://127.0.0.1:" + post.getSmtp().getPort(),
                                "PRACTICA_MAIL_FROM",
                                "Practica <practica@example.org>"),
                        "--empty");
        library.start();
    }

    @AfterEach
    void close() throws IOException {
        if (library != null) {
            library.close();
            post.stop();
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void caseIsWrittenReviewedPublishedTranslatedAndCorrected(boolean script) throws Exception {
        try (var atGirona = reader(script, "ca");
                var atTheNetwork = reader(script, "es")) {
            var author = join(atGirona, "ca", "Anna", AUTHOR);
            var curator = join(atTheNetwork, "es", "Carmen", CURATOR);
            assertEquals(0, library.run("user", CURATOR, "--grant", "curator:" + NETWORK).code());

            var deposit = writtenWithAKill(author, script);
            submit(author, deposit, "ca");
            assertTrue(
                    letter(CURATOR, "Patis oberts").getSubject().contains("revis"),
                    () -> "not in Spanish");

            var review = deposit.replace("/ca/deposit/", "/es/review/");
            decide(curator, review, "changes", "¿Cuánto costó abrir los patios?");
            var asked = letter(AUTHOR, "¿Cuánto costó abrir los patios?");
            assertTrue(asked.getSubject().startsWith("Es demanen canvis"), asked.getSubject());

            go(author, deposit + "/story");
            fill(author, "#resources", "Dos milions d’euros.", script);
            author.press(".buttons button[value=overview]", "Enter");
            submit(author, deposit, "ca");
            go(curator, review);
            assertTrue(curator.textContent(".changes ins").contains("Dos milions"));
            decide(curator, review, "accepted", "");
            letter(AUTHOR, "està publicat");
            var item = published(author);

            translate(author, item, script);
            go(author, item.replace("/ca/", "/pt/"));
            assertEquals("Pátios abertos", author.textContent("h1").strip());
            assertEquals(0, author.locator(".notes a[href*='/changes?translation=pt']").count());

            correct(author, item, script);
            var correction = path(author);
            submit(author, correction, "ca");
            decide(curator, correction.replace("/ca/deposit/", "/es/review/"), "accepted", "");

            go(author, item.replace("/ca/", "/pt/"));
            author.press(".notes a[href*='/changes?translation=pt']", "Enter");
            assertEquals("cada dia", author.textContent(".both ins").strip());
            go(author, item + "/history");
            assertEquals(
                    List.of("Corregit", "Traduït: portuguès", "Publicat"),
                    author.locator("ol.rows p").allTextContents());
            assertTrue(author.textContent("ol.rows").contains("acceptat per Carmen"));
            assertEquals("Patis oberts", title(author, item + "/history/1"));
            assertEquals("Patis oberts cada dia", title(author, item));
        }
    }

    /// Drops the document, takes over what it proposes, and is interrupted by a server that dies as
    /// the kernel kills it, together with its database.
    private String writtenWithAKill(Page author, boolean script) throws Exception {
        go(author, "/ca/deposit");
        author.setInputFiles("#files", PLAN);
        author.press(".deposit form button", "Enter");
        author.waitForURL("**/basics");
        var deposit = path(author).replace("/basics", "");
        Patience.until(() -> {
            author.reload();
            return author.locator("[data-field=title] button[name=take]").count() > 0;
        });
        author.locator("[data-field=title] button[name=take]").first().press("Enter");
        author.waitForCondition(() -> !author.inputValue("#title").isBlank());
        fill(author, "#title", "Patis oberts", script);
        fill(author, "#summary", "Els patis obren a la tarda.", script);
        next(author, "where");
        fill(author, "#places", "Girona, Espanya", script);
        fill(author, "#organisation", "Ajuntament de Girona", script);
        choose(author, "networks-" + NETWORK);
        next(author, "subject");
        author.locator("li:has(> details #themes-public-space) > details > summary")
                .all()
                .forEach(summary -> summary.press("Enter"));
        choose(author, "themes-public-space");
        fill(author, "#start", "2012", script);
        next(author, "story");
        fill(author, "#context", "Faltava espai.", script);
        fill(author, "#actions", "S’obren les portes.", script);
        if (!script) {
            author.press(".buttons button[value=overview]", "Enter");
            go(author, deposit + "/story");
        }
        author.locator("#results").pressSequentially("Hi va");

        library.kill();
        library.killDatabase();
        library.start();
        go(author, deposit + "/story");

        assertEquals("Faltava espai.", author.inputValue("#context"));
        assertEquals("S’obren les portes.", author.inputValue("#actions"));
        fill(author, "#results", "Hi va molta gent.", script);
        author.press(".buttons button[value=overview]", "Enter");
        author.waitForURL("**" + deposit);
        assertEquals("Patis oberts", author.textContent("h1").strip());
        return deposit;
    }

    private void submit(Page author, String deposit, String language) {
        go(author, deposit);
        author.press("#terms", "Space");
        author.press("form[action$='/submit'] button", "Enter");
        author.waitForSelector(".saved");
        assertTrue(path(author).startsWith("/" + language + "/"));
    }

    private void decide(Page curator, String review, String verdict, String words) {
        go(curator, "/es/review");
        assertTrue(
                curator.locator(".rows a")
                        .evaluateAll("all => all.map(one => one.getAttribute('href'))")
                        .toString()
                        .contains(review));
        go(curator, review);
        curator.press("#verdict-0-" + verdict, "Space");
        curator.fill("#reason-0", words);
        curator.press("form[action$='/decision'] button", "Enter");
        curator.waitForLoadState();
        assertEquals(0, curator.locator(".problems").count());
    }

    private String published(Page author) {
        go(author, "/ca/search?q=patis");
        Patience.until(() -> {
            author.reload();
            return author.locator("main a[href*='/items/']").count() > 0;
        });
        return author.locator("main a[href*='/items/']")
                .first()
                .getAttribute("href")
                .replaceAll("[?#].*", "");
    }

    private void translate(Page author, String item, boolean script) {
        go(author, item);
        author.press("details.quiet-way summary", "Enter");
        author.selectOption("#translate", "pt");
        author.press("form[action$='/translate'] button", "Enter");
        author.waitForURL("**/translation");
        fill(author, "#title", "Pátios abertos", script);
        fill(author, "#summary", "Os pátios abrem à tarde.", script);
        author.press(".buttons button[value=overview]", "Enter");
        author.waitForURL(url -> !url.endsWith("/translation"));
        submit(author, path(author), "ca");
    }

    private void correct(Page author, String item, boolean script) {
        go(author, item + "/history");
        author.press("form[action$='/correct'] button", "Enter");
        author.waitForURL("**/deposit/*");
        var correction = path(author);
        go(author, correction + "/basics");
        fill(author, "#title", "Patis oberts cada dia", script);
        author.press(".buttons button[value=overview]", "Enter");
        author.waitForURL("**" + correction);
    }

    private Page join(BrowserContext reader, String language, String name, String address) {
        var page = reader.newPage();
        go(page, "/" + language + "/join");
        page.fill("#name", name);
        page.fill("#address", address);
        page.press("main form button", "Enter");
        var link = LINK.matcher(words(letter(address, "welcome?key=")));
        assertTrue(link.find());
        go(page, link.group(1));
        page.fill("#password", MemberSite.PASSWORD);
        page.press("main form button", "Enter");
        page.waitForSelector(".visitor");
        return page;
    }

    /// Waits for the last letter to somebody that has the words.
    private MimeMessage letter(String address, String part) {
        Patience.until(() -> letters(address, part).findAny().isPresent());
        return letters(address, part).reduce((_, last) -> last).orElseThrow();
    }

    private Stream<MimeMessage> letters(String address, String part) {
        return Arrays.stream(post.getReceivedMessages())
                .filter(message -> receiver(message).equals(address))
                .filter(message -> words(message).contains(part));
    }

    private static String receiver(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String words(MimeMessage message) {
        try {
            var plain = ((Multipart) message.getContent()).getBodyPart(0);
            return message.getSubject() + "\n" + plain.getContent();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private BrowserContext reader(boolean script, String language) {
        var options = new NewContextOptions().setJavaScriptEnabled(script).setLocale(language);
        return browser.reader(options.setViewportSize(1280, 900));
    }

    /// With a script it is saved while one types.
    private static void fill(Page page, String field, String words, boolean script) {
        page.fill(field, words);
        if (script) {
            page.waitForCondition(() -> !page.textContent("#saving").isBlank() && !isWaiting(page));
        }
    }

    private static boolean isWaiting(Page page) {
        return (Boolean) page.evaluate("localStorage.length > 0");
    }

    private static void choose(Page page, String id) {
        if (!page.isChecked("#" + id)) {
            page.locator("#" + id).press("Space");
        }
    }

    private static void next(Page page, String step) {
        page.press(".buttons button[value=next]", "Enter");
        page.waitForURL("**/" + step);
    }

    private void go(Page page, String path) {
        page.navigate(library.address() + path);
    }

    private static String path(Page page) {
        return page.url().replaceFirst("http://[^/]+", "").replaceAll("[?#].*", "");
    }

    private String title(Page page, String path) {
        go(page, path);
        return page.textContent("h1").strip();
    }
}
