package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practica.account.Account;
import practica.account.Secret;
import practica.item.Draft;
import practica.item.FormStep;
import practica.storage.Hash;
import practica.submission.State;
import practica.submission.Submission;
import practica.support.Axe;
import practica.support.MemberSite;
import practica.support.ServedLibrary;
import practica.support.TestBrowser;
import practica.support.TestFolders;

/// Somebody contributes a case study in a real browser.
class FormStoryTest {
    private static TestBrowser browser;
    private static MemberSite site;

    @BeforeAll
    static void open() {
        browser = new TestBrowser();
        site = new MemberSite();
    }

    @AfterAll
    static void close() {
        if (site != null) {
            site.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void whatIsTypedIsSavedWithoutAButtonAndSurvivesALostConnection() {
        var owner = site.members().member("writer");
        try (var reader = reader(owner, new NewContextOptions())) {
            var page = begin(reader, "case-study");
            page.fill("#title", "Open schools");
            saved(page);
            assertEquals("Open schools", title(owner));

            reader.setOffline(true);
            page.fill("#summary", "School yards open in the afternoon.");
            page.waitForCondition(() -> said(page).contains("No connection"));
            var address = page.url();
            page.close();
            reader.setOffline(false);
            var again = reader.newPage();
            again.navigate(address);

            assertEquals("School yards open in the afternoon.", again.inputValue("#summary"));
            saved(again);
            assertEquals("School yards open in the afternoon.", summary(owner));
            assertEquals(0, again.evaluate("localStorage.length"));
        }
    }

    @Test
    void whatCannotBeReadIsSaidWhileItIsTypedAndTakenBackOnceItCan() {
        try (var reader = reader(site.members().member("vague"), new NewContextOptions())) {
            var page = begin(reader, "case-study");
            page.navigate(page.url().replace("/basics", "/subject"));

            page.fill("#start", "once upon a time");
            page.waitForSelector(".wrong #start[aria-invalid=true]");
            var said = page.textContent("#start-problem");
            page.fill("#start", "2012");
            page.waitForSelector(".field:not(.wrong) #start:not([aria-invalid])");

            assertTrue(said.contains("once upon a time"), said);
            assertEquals("", page.textContent("#start-problem"));
        }
    }

    @Test
    void connectionThatComesBackSavesByItself() {
        var owner = site.members().member("patient");
        try (var reader = reader(owner, new NewContextOptions())) {
            var page = begin(reader, "case-study");
            reader.setOffline(true);
            page.fill("#title", "Patience");
            page.waitForCondition(() -> said(page).contains("No connection"));

            reader.setOffline(false);

            saved(page);
            assertEquals("Patience", title(owner));
        }
    }

    @Test
    void twoTabsOnOneFieldShowBothWords() {
        var owner = site.members().member("twice");
        try (var reader = reader(owner, new NewContextOptions());
                var other = reader(owner, new NewContextOptions())) {
            var page = begin(reader, "case-study");
            var late = other.newPage();
            late.navigate(page.url());
            page.fill("#title", "Theirs");
            saved(page);

            late.fill("#title", "Ours");
            late.waitForSelector("#saving a");
            late.click(".buttons button[value=overview]");

            assertEquals("Theirs", late.textContent(".theirs .words"));
            assertEquals("Ours", late.inputValue("#title"));
            late.click(".buttons button[value=overview]");
            late.waitForSelector(".overview");
            assertEquals("Ours", title(owner));
        }
    }

    @Test
    void themesAreNarrowedAndChosenByTheKeyboardAlone() {
        var owner = site.members().member("keys");
        try (var reader = reader(owner, new NewContextOptions())) {
            var page = begin(reader, "case-study");
            page.navigate(page.url().replace("/basics", "/subject"));
            var narrow = page.locator("#themes .narrow");
            narrow.focus();
            page.keyboard().type("public space");
            assertTrue(page.locator("#themes li:not([hidden])").count() < 5);
            page.locator("#themes-public-space").focus();
            page.keyboard().press("Space");
            saved(page);

            assertEquals(List.of("public-space"), draft(owner).themes());
        }
    }

    @Test
    void placesAreOfferedAndAddedByTheKeyboardAlone() {
        var owner = site.members().member("places");
        try (var reader = reader(owner, new NewContextOptions())) {
            var page = begin(reader, "case-study");
            page.navigate(page.url().replace("/basics", "/where"));
            page.locator("#places-find").focus();
            page.keyboard().type("Girona");
            page.waitForSelector("#places-find-suggestions [role=option]");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            saved(page);

            assertEquals("Girona, Spain", page.inputValue("#places").strip());
            assertEquals(List.of("Girona, ES"), draft(owner).places());
        }
    }

    @Test
    void filesAreDroppedSeveralAtOnceAndRead() throws IOException {
        var owner = site.members().member("files");
        var folder = TestFolders.create("dropped");
        var one = Files.writeString(folder.resolve("one.txt"), "One");
        var two = Files.writeString(folder.resolve("two.txt"), "Two");
        try (var reader = reader(owner, new NewContextOptions())) {
            var page = begin(reader, "case-study");
            page.navigate(page.url().replace("/basics", ""));

            page.setInputFiles("#add-files", new Path[] {one, two});
            page.waitForCondition(() -> page.locator(".uploads .rows > li").count() == 2);

            assertEquals(
                    List.of("one.txt", "two.txt"),
                    site.library().submissions().files(submission(owner).id()).stream()
                            .map(file -> file.name())
                            .toList());
        }
    }

    @Test
    void countersAndPreviewFollowWhatIsTyped() {
        var owner = site.members().member("counters");
        try (var reader = reader(owner, new NewContextOptions())) {
            var page = begin(reader, "case-study");
            page.fill("#title", "x".repeat(121));
            assertTrue(
                    page.textContent("[data-field=title] [data-counter]").endsWith(": -1"),
                    page.textContent("[data-field=title] [data-counter]"));
            page.navigate(page.url().replace("/basics", "/story"));
            page.fill("#context", "**Bold** <img src=x onerror=alert(1)>");
            page.click("button[name=preview][value=context]");
            page.waitForSelector("[data-shown=context] strong");

            assertEquals(0, page.locator("[data-shown=context] img").count());
        }
    }

    @Test
    void everythingToTheLastStepWorksWithoutAScriptAndByTheKeyboard() {
        var owner = site.members().member("plain");
        try (var reader = reader(owner, new NewContextOptions().setJavaScriptEnabled(false))) {
            var page = begin(reader, "case-study");
            page.fill("#title", "Open schools");
            page.fill("#summary", "Yards open.");
            next(page, "where");
            page.fill("#places", "Girona, Spain");
            page.fill("#organisation", "Ajuntament de Girona");
            next(page, "subject");
            page.locator("li:has(> details #themes-public-space) > details > summary")
                    .all()
                    .forEach(summary -> summary.press("Enter"));
            page.press("#themes-public-space", "Space");
            page.fill("#start", "March 2012");
            next(page, "story");
            page.fill("#context", "No room.");
            page.fill("#actions", "Doors open.");
            page.fill("#results", "Many came.");
            next(page, "facts");
            next(page, "sources");
            page.press(".buttons button[value=next]", "Enter");
            page.waitForSelector("h1:has-text('Open schools')");
            page.press("#terms", "Space");
            page.press("form[action$='/submit'] button", "Enter");
            page.waitForSelector(".saved");

            assertEquals(State.SUBMITTED, submission(owner).state());
        }
    }

    @Test
    void noPageScrollsSidewaysAndAxeFindsNothing() {
        var owner = site.members().member("wide");
        var found = new ArrayList<String>();
        try (var reader = reader(owner, new NewContextOptions().setViewportSize(1280, 900))) {
            var page = begin(reader, "case-study");
            page.fill("#title", "Open schools");
            saved(page);
            var address = page.url().replace("/basics", "");
            var pages = new ArrayList<>(List.of(address, address + "/compare?since=1"));
            pages.add(address.replaceFirst("/\\d+$", ""));
            for (var step : FormStep.values()) {
                pages.add(address + "/" + step.key());
            }
            for (var one : pages) {
                page.navigate(one);
                Axe.faultsInEveryWidth(page).forEach(fault -> found.add(one + " " + fault));
            }
        }

        assertEquals(List.of(), found);
    }

    /// The server dies as the kernel kills it, together with its database.
    @Test
    void wordsThatWereSavedAreThereAfterTheServerWasKilled() throws Exception {
        try (var library =
                        new ServedLibrary(
                                Main.class, TestFolders.create("form"), Map.of(), "--empty");
                var reader = browser.reader(1280)) {
            library.start();
            var secret = member(library);
            var page = begin(reader, address(library), secret, "case-study");
            page.fill("#title", "Open schools");
            saved(page);
            page.fill("#summary", "Yards open in the afternoon.");
            saved(page);
            var path = page.url().substring(address(library).length());

            library.kill();
            library.killDatabase();
            page.fill("#summary", "And in the evening.");
            page.waitForCondition(() -> said(page).contains("No connection"));
            library.start();
            var again = reader.newPage();
            reader.addCookies(List.of(cookie(address(library), secret)));
            again.navigate(address(library) + path);

            assertEquals("Open schools", again.inputValue("#title"));
            assertEquals("Yards open in the afternoon.", again.inputValue("#summary"));
            library.stop();
        }
    }

    private static BrowserContext reader(Account account, NewContextOptions options) {
        var reader = browser.reader(options.setLocale("en"));
        reader.setDefaultTimeout(20_000);
        reader.addCookies(
                List.of(cookie(site.site().address(""), site.browser(account).session())));
        return reader;
    }

    private static Cookie cookie(String address, String secret) {
        return new Cookie("practica", secret).setUrl(address);
    }

    private static Page begin(BrowserContext reader, String kind) {
        return begin(reader, site.site().address(""), "", kind);
    }

    private static Page begin(BrowserContext reader, String site, String secret, String kind) {
        if (!secret.isEmpty()) {
            reader.addCookies(List.of(cookie(site, secret)));
        }
        var page = reader.newPage();
        page.navigate(site + "/en/deposit");
        page.check("#kind-" + kind);
        page.click(".deposit form button");
        page.waitForURL("**/basics");
        return page;
    }

    private static void next(Page page, String step) {
        page.press(".buttons button[value=next]", "Enter");
        page.waitForURL("**/" + step);
    }

    private static void saved(Page page) {
        page.waitForCondition(() -> said(page).equals("All saved."));
    }

    private static String said(Page page) {
        return page.locator("#saving").textContent(new Locator.TextContentOptions());
    }

    private static Submission submission(Account owner) {
        return site.library().submissions().ofOwner(owner.id()).getFirst();
    }

    private static Draft draft(Account owner) {
        return submission(owner).draft();
    }

    private static String title(Account owner) {
        return draft(owner).title();
    }

    private static String summary(Account owner) {
        return draft(owner).summary();
    }

    private static String address(ServedLibrary library) {
        return library.address();
    }

    /// Somebody who is signed in, as the database knows them.
    private static String member(ServedLibrary library) {
        var secret = Secret.random().value();
        library.database()
                .useHandle(handle -> {
                    var account =
                            handle.createQuery(
                                            "insert into account (address, address_key, name, language)"
                                                    + " values ('a@example.org', 'a@example.org', 'A', 'en') returning id")
                                    .mapTo(Long.class)
                                    .one();
                    handle.execute(
                            "insert into session (secret, account, browser) values (?, ?, 'test')",
                            Hash.of(secret.getBytes(StandardCharsets.US_ASCII)).value(),
                            account);
                });
        return secret;
    }
}
