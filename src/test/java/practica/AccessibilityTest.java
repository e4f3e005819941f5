package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import practica.language.Language;
import practica.support.Axe;
import practica.support.TestBrowser;
import practica.support.TestSite;

class AccessibilityTest {
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/help/api",
                    "/search?q=agua&theme=water",
                    "/search?q=barcelona+qwertyuiop&without=vectors",
                    "/search/map?q=agua",
                    "/search/map?country=ES",
                    "/search/timeline",
                    "/search/matrix?theme=environment",
                    "/search/export?theme=environment",
                    "/compare?item=barcelona-superblocks&item=vienna-social-housing",
                    "/places/barcelona-3128760",
                    "/help/search",
                    "/items/barcelona-superblocks",
                    "/items/barcelona-superblocks/report",
                    "/themes/public-space",
                    "/places",
                    "/networks",
                    "/collections",
                    "/statistics",
                    "/networks/c40/statistics?period=all",
                    "/items/barcelona-superblocks/statistics?period=12-months",
                    "/about",
                    "/nothing");

    private static final List<Language> LANGUAGES = Language.INTERFACE;

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
    @FieldSource("LANGUAGES")
    void axeFindsNothingAndNothingIsTooWide(Language language) {
        var found = new ArrayList<String>();
        try (var reader = browser.reader(1280)) {
            var page = reader.newPage();
            for (var path : PAGES) {
                page.navigate(TestSite.starter().address("/" + language + path));
                Axe.faultsInEveryWidth(page).forEach(fault -> found.add(path + " " + fault));
            }
        }

        assertEquals(List.of(), found);
    }

    @Test
    void axeWouldFindAFault() {
        try (var reader = browser.reader(1280)) {
            var page = reader.newPage();
            page.setContent(
                    "<html lang=\"en\"><title>Page</title><main><h1>Words</h1><img src=\"x\"></main>");

            var faults = Axe.faultsInEveryLight(page);

            assertEquals(1, faults.size(), faults::toString);
            assertTrue(faults.getFirst().startsWith("image-alt "), faults::toString);
        }
    }

    @Test
    void faultOfOneWidthAndLightWouldBeFoundThough() {
        try (var reader = browser.reader(1280)) {
            var page = reader.newPage();
            page.setContent(
                    """
                    <html lang="en"><meta name="viewport" content="width=device-width"><title>Page</title>
                    <style>
                    p { color: #000; background: #fff }
                    @media (max-width: 350px) and (prefers-color-scheme: dark) { p { color: #eee } }
                    @media (max-width: 400px) and (min-width: 351px) { h1 { width: 500px } }
                    </style><main><h1>Words</h1><p>Words</p></main>
                    """);

            var faults = Axe.faultsInEveryWidth(page);

            assertEquals(2, faults.size(), faults::toString);
            assertEquals("at 390: is 508 wide", faults.getFirst());
            assertTrue(
                    faults.getLast().startsWith("at 320: dark color-contrast "), faults::toString);
        }
    }
}
