package practica.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What axe has against a page that is open in a browser. It is put into the page as it is, since
/// its own driver for Playwright opens a second page for each look at the first, which takes four
/// times as long.
public final class Axe {
    private static final String PROGRAM = program();

    /// All that the colours of the dark can change.
    private static final String COLOURS = "['color-contrast', 'link-in-text-block']";

    private static final String RUN =
            """
            options => axe.run({ resultTypes: ['violations'], ...options }).then(result =>
              result.violations.map(rule => rule.id + ' ' + rule.nodes.slice(0, 3)
                .map(node => node.html + ' ' + node.failureSummary).join('; ')))
            """;

    private Axe() {}

    public static List<String> faults(Page page) {
        page.evaluate(PROGRAM);
        return run(page, "{}");
    }

    /// In light and in dark, where only what colours can change is looked at, and whether it is
    /// wider than its window.
    public static List<String> faultsInEveryLight(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        var found = new ArrayList<>(faults(page));
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        run(page, "{ runOnly: " + COLOURS + " }").forEach(fault -> found.add("dark " + fault));
        var width = (int) page.evaluate("document.documentElement.scrollWidth");
        if (width > page.viewportSize().width) {
            found.add("is " + width + " wide");
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, String options) {
        return (List<String>) page.evaluate("() => (" + RUN + ")(" + options + ")");
    }

    private static String program() {
        try (var in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
