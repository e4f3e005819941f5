package practica.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.support.Axe;
import practica.support.TestBrowser;
import practica.support.TestSite;

/// The search box while one types, in a browser.
class TypeAheadTest {
    private static final String LIST = "[role=listbox]";
    private static final String OPTION = "[role=option]";
    private static TestBrowser browser;

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

    @ParameterizedTest
    @CsvSource({
        "/en/, 1280",
        "/en/, 390",
        "/en/about, 1280",
        "/en/about, 390",
        "/en/search?q=agua, 390",
        "/en/search/map?q=agua, 1280",
        "/en/search/scores?q=agua, 1280"
    })
    void arrowAndEnterLeadToTheSuggestion(String path, int width) {
        try (var reader = browser.reader(width)) {
            var page = typed(reader.newPage(), path, "barcelona");

            page.keyboard().press("ArrowDown");
            var chosen = page.locator("#q").getAttribute("aria-activedescendant");
            var marked = page.locator(OPTION + "[aria-selected=true]").getAttribute("id");
            var wide = page.evaluate("document.documentElement.scrollWidth");
            page.keyboard().press("Enter");
            page.waitForURL("**/en/places/barcelona-3128760");

            assertEquals("suggestion-0", chosen);
            assertEquals(chosen, marked);
            assertEquals(width, wide);
        }
    }

    @Test
    void listIsAnnouncedAndSoundAndEscapeClosesIt() {
        try (var reader = browser.reader(390)) {
            var page = typed(reader.newPage(), "/ca/", "particip");

            var said = page.locator("form.find [role=status]").innerText();
            var faults = Axe.faults(page);
            var expanded = page.locator("#q").getAttribute("aria-expanded");
            page.keyboard().press("Escape");

            assertTrue(said.contains("suggeriments"), said);
            assertEquals(List.of(), faults);
            assertEquals("true", expanded);
            assertEquals("false", page.locator("#q").getAttribute("aria-expanded"));
            assertEquals("particip", page.locator("#q").inputValue());
            assertEquals("q", page.evaluate("document.activeElement.id"));
            page.keyboard().press("Escape");
            assertEquals("BODY", page.evaluate("document.activeElement.tagName"));
        }
    }

    @Test
    void arrowsGoRoundThroughTheBoxAndBack() {
        try (var reader = browser.reader(1280)) {
            var page = typed(reader.newPage(), "/en/", "barcelona");
            var last = page.locator(OPTION).count() - 1;

            page.keyboard().press("ArrowUp");
            assertEquals(
                    "suggestion-" + last, page.locator("#q").getAttribute("aria-activedescendant"));
            page.keyboard().press("ArrowDown");
            assertEquals(null, page.locator("#q").getAttribute("aria-activedescendant"));
            page.keyboard().press("Enter");
            page.waitForURL("**/en/search?q=barcelona");
        }
    }

    @Test
    void mouseLeadsThereToo() {
        try (var reader = browser.reader(1280)) {
            var page = typed(reader.newPage(), "/es/", "barcelona");

            page.locator(OPTION).first().click();
            page.waitForURL("**/es/places/barcelona-3128760");
        }
    }

    @Test
    void nothingIsAskedBeforeTwoCharacters() {
        try (var reader = browser.reader(1280)) {
            var page = reader.newPage();
            var asked = new ArrayList<String>();
            page.onRequest(request -> {
                if (request.url().contains("/suggest?")) {
                    asked.add(request.url());
                }
            });
            page.navigate(TestSite.starter().address("/en/"));
            page.locator("#q").pressSequentially("w");
            page.waitForTimeout(500);

            assertEquals(List.of(), asked);
            page.locator("#q").pressSequentially("ater");
            shown(page);
            assertEquals(List.of(TestSite.starter().address("/en/suggest?q=water")), asked);
        }
    }

    @Test
    void boxIsAPlainOneWithoutJavaScript() {
        try (var reader = browser.reader(new NewContextOptions().setJavaScriptEnabled(false))) {
            var page = reader.newPage();
            page.navigate(TestSite.starter().address("/en/"));

            assertEquals(null, page.locator("#q").getAttribute("role"));
        }
    }

    private static Page typed(Page page, String path, String words) {
        page.setDefaultTimeout(20_000);
        page.navigate(TestSite.starter().address(path));
        page.locator("#q").fill("");
        page.locator("#q").pressSequentially(words);
        shown(page);
        return page;
    }

    private static void shown(Page page) {
        page.locator(LIST).waitFor(new WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        page.locator(OPTION).first().waitFor();
    }
}
