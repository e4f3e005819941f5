package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practica.language.Language;
import practica.support.TestBrowser;
import practica.support.TestSite;

class BrowserTest {
    private static final String ITEM = "/items/barcelona-superblocks";
    private static final String FOCUSED = "document.activeElement";
    private static TestBrowser browser;

    private final TestSite site = TestSite.starter();

    @BeforeAll
    static void open() {
        browser = new TestBrowser();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void skipLinkLeadsPastTheHeader() {
        try (var reader = browser.reader(1280)) {
            var page = opened(reader.newPage(), "/en/");

            page.keyboard().press("Tab");
            var first = page.evaluate(FOCUSED + ".className");
            page.keyboard().press("Enter");

            assertEquals("skip", first);
            assertEquals("main", page.evaluate(FOCUSED + ".id"));
        }
    }

    @Test
    void keyboardAloneLeadsFromHomeToAnItem() {
        try (var reader = browser.reader(1280)) {
            var page = opened(reader.newPage(), "/en/");

            page.keyboard().press("/");
            page.keyboard().type("superblocks");
            page.keyboard().press("Enter");
            page.waitForURL("**/en/search?q=superblocks");
            tabTo(page, ".results h3 a");
            page.keyboard().press("Enter");
            page.waitForURL("**" + ITEM);

            assertEquals("Barcelona's superblocks", page.locator("h1").innerText());
        }
    }

    @Test
    void keyboardAloneLeadsThroughTheMapToAnItem() {
        try (var reader = browser.reader(1280)) {
            var page = opened(reader.newPage(), "/en/search/map?q=title:superblocks");

            tabTo(page, ".circles a");
            var name = page.evaluate(FOCUSED + ".getAttribute('aria-label')");
            var ring =
                    page.evaluate(
                            "getComputedStyle(document.activeElement.querySelector('circle')).strokeWidth");
            page.keyboard().press("Enter");
            page.waitForURL("**/en/search/map?q=title%3Asuperblocks&country=ES**");
            tabTo(page, ".circles a[href*='place=city%3A3128760']");
            page.keyboard().press("Enter");
            page.waitForURL("**/en/search?q=title%3Asuperblocks&place=city%3A3128760**");
            tabTo(page, ".results h3 a");
            page.keyboard().press("Enter");
            page.waitForURL("**" + ITEM);

            assertTrue(name.toString().matches("Spain.*: [0-9]+ items?"), name::toString);
            assertEquals("4px", ring);
        }
    }

    @Test
    void addressIsCopiedAtAClick() {
        var options =
                new NewContextOptions()
                        .setPermissions(List.of("clipboard-read", "clipboard-write"));
        try (var reader = browser.reader(options)) {
            var page = opened(reader.newPage(), ITEM.replace("/items", "/en/items"));

            page.locator(".share button").click();
            page.waitForFunction("document.querySelector('.share [role=status]').textContent");

            assertEquals(
                    site.address("/en" + ITEM), page.evaluate("navigator.clipboard.readText()"));
            assertEquals("Copied", page.locator(".share [role=status]").innerText());
        }
    }

    @Test
    void keyboardOpensAndClosesTheLanguages() {
        try (var reader = browser.reader(1280)) {
            var page = opened(reader.newPage(), "/en/about");

            tabTo(page, "details.languages summary");
            page.keyboard().press("Enter");
            var opened = page.evaluate("document.querySelector('.languages').open");
            page.keyboard().press("Escape");

            assertEquals(true, opened);
            assertEquals(false, page.evaluate("document.querySelector('.languages').open"));
            assertEquals("SUMMARY", page.evaluate(FOCUSED + ".tagName"));
        }
    }

    @Test
    void searchAndFiltersWorkWithoutJavaScript() {
        try (var reader = browser.reader(new NewContextOptions().setJavaScriptEnabled(false))) {
            var page = opened(reader.newPage(), "/ca/");

            page.locator("main input[name=q]").fill("habitatge");
            page.locator("main input[name=q]").press("Enter");
            page.waitForURL("**/ca/search?q=habitatge");
            page.locator(".facet a[href*='theme=']").first().click();
            page.waitForURL("**/ca/search?q=habitatge&theme=*");

            assertTrue(page.locator(".results h3 a").count() > 0);
            assertEquals(1, page.locator(".chips li").count());
        }
    }

    @Test
    void noPageMakesTheBrowserComplain() {
        var complaints = new ArrayList<String>();
        try (var reader = browser.reader(1280)) {
            var page = reader.newPage();
            page.onConsoleMessage(message -> complaints.add(page.url() + ": " + message.text()));
            page.onPageError(error -> complaints.add(page.url() + ": " + error));
            page.onRequestFailed(request -> complaints.add(request.url() + ": failed"));
            page.onRequest(request -> {
                if (!request.url().startsWith(site.address("/"))) {
                    complaints.add("asked elsewhere: " + request.url());
                }
            });
            for (var language : Language.INTERFACE) {
                for (var path :
                        List.of(
                                "/",
                                "/search?q=agua",
                                "/search/map",
                                "/search/timeline",
                                "/search/matrix",
                                "/compare?item=barcelona-superblocks",
                                ITEM,
                                "/themes",
                                "/places/es",
                                "/networks/c40",
                                "/about")) {
                    opened(page, "/" + language + path);
                }
            }
        }

        assertEquals(List.of(), complaints);
    }

    private Page opened(Page page, String path) {
        page.navigate(site.address(path));
        return page;
    }

    /// Presses Tab until the focus is on what the selector names.
    private static void tabTo(Page page, String selector) {
        for (var n = 0; n < 200; n++) {
            page.keyboard().press("Tab");
            if (page.evaluate(FOCUSED + ".matches(\"" + selector + "\")").equals(true)) {
                return;
            }
        }
        throw new AssertionError("200 times Tab do not lead to " + selector);
    }
}
