package practica;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.support.TestBrowser;
import practica.support.TestSite;

/// Pictures of the main pages in `target/screenshots/`, to be looked at.
class ScreenshotsTest {
    private static final String ITEM = "/items/barcelona-superblocks";
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

    @ParameterizedTest
    @CsvSource({
        "en, 390, LIGHT",
        "en, 1280, LIGHT",
        "ca, 390, LIGHT",
        "ca, 1280, LIGHT",
        "en, 390, DARK",
        "en, 1280, DARK"
    })
    void pagesHaveTheirPicturesTaken(String language, int width, ColorScheme scheme)
            throws Exception {
        var pages = Map.of("home", "/", "search", "/search?q=water", "item", ITEM);
        var options = new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
        try (var reader = browser.reader(options)) {
            var page = reader.newPage();
            for (var name : pages.keySet()) {
                var file =
                        Path.of(
                                "target/screenshots",
                                String.join(
                                                "-",
                                                name,
                                                language,
                                                "" + width,
                                                scheme.name().toLowerCase(Locale.ROOT))
                                        + ".png");
                opened(page, "/" + language + pages.get(name));
                page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));

                assertTrue(Files.size(file) > 10_000, file.toString());
            }
        }
    }

    private Page opened(Page page, String path) {
        page.navigate(site.address(path));
        return page;
    }
}
