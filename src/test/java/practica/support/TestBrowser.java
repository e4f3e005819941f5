package practica.support;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Debian's Chromium, driven by Playwright. Tests with it skip where it is absent, except on a
/// machine that says it must be there.
public final class TestBrowser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;

    public TestBrowser() {
        var there = Files.isExecutable(CHROMIUM);
        if (!there && System.getenv("PRACTICA_REQUIRE") != null) {
            fail(CHROMIUM + " is absent, and PRACTICA_REQUIRE says that it must be there");
        }
        assumeTrue(there, () -> CHROMIUM + " is absent: install the package chromium");
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(FLAGS));
    }

    /// A reader with a window of this width.
    public BrowserContext reader(int width) {
        return reader(new NewContextOptions().setViewportSize(width, 900));
    }

    public BrowserContext reader(NewContextOptions options) {
        var reader = browser.newContext(options);
        reader.setDefaultTimeout(60_000);
        return reader;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
