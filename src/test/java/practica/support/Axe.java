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

    /// Of a desk, a telephone and the narrowest that a page has to fit (WCAG 2.2, 1.4.10).
    private static final List<Integer> WIDTHS = List.of(1280, 390, 320);

    private static final String DRAWN =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

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
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(PROGRAM);
        }
        return run(page, "{}");
    }

    /// In every width and light. The page is opened once and its window made narrower, since what a
    /// page is in a width is for its style sheet to say, and axe is slow where it is new.
    public static List<String> faultsInEveryWidth(Page page) {
        var found = new ArrayList<String>();
        for (var width : WIDTHS) {
            page.setViewportSize(width, page.viewportSize().height);
            page.evaluate(DRAWN);
            faultsInEveryLight(page).forEach(fault -> found.add("at " + width + ": " + fault));
        }
        return found;
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
