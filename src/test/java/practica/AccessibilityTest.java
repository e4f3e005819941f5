package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import practica.language.Language;
import practica.support.TestBrowser;
import practica.support.TestSite;

class AccessibilityTest {
    private static final List<Language> LANGUAGES = Language.INTERFACE;
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/search?q=agua&theme=water",
                    "/search?q=barcelona+qwertyuiop&without=vectors",
                    "/search/map?q=agua",
                    "/search/map?country=ES",
                    "/search/timeline",
                    "/search/matrix?theme=environment",
                    "/compare?item=barcelona-superblocks&item=vienna-social-housing",
                    "/places/barcelona-3128760",
                    "/help/search",
                    "/items/barcelona-superblocks",
                    "/items/barcelona-superblocks/report",
                    "/themes/public-space",
                    "/places",
                    "/networks",
                    "/about",
                    "/nothing");

    /// All that the colours of the dark can change.
    static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

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
    @MethodSource("languagesAndWidths")
    void axeFindsNothing(Language language, int width) {
        var found = new ArrayList<String>();
        try (var reader = browser.reader(width)) {
            var page = reader.newPage();
            for (var path : PAGES) {
                page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                page.navigate(address(language, path));
                found.addAll(violations(new AxeBuilder(page), path));
                page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                found.addAll(violations(new AxeBuilder(page).withRules(COLOURS), path + " dark"));
            }
        }

        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void nothingIsWiderThanASmallPhone(Language language) {
        var wide = new ArrayList<String>();
        try (var reader = browser.reader(320)) {
            var page = reader.newPage();
            for (var path : PAGES) {
                page.navigate(address(language, path));
                if (width(page) > 320) {
                    wide.add(path + ": " + width(page));
                }
            }
        }

        assertEquals(List.of(), wide);
    }

    @Test
    void axeWouldFindAFault() {
        try (var reader = browser.reader(1280)) {
            var page = reader.newPage();
            page.setContent(
                    "<html lang=\"en\"><title>Page</title><main><h1>Words</h1><img src=\"x\"></main>");

            assertEquals(
                    List.of("image-alt"),
                    new AxeBuilder(page)
                            .analyze().getViolations().stream().map(Rule::getId).toList());
        }
    }

    private static Stream<Arguments> languagesAndWidths() {
        return LANGUAGES.stream()
                .flatMap(language ->
                        Stream.of(390, 1280).map(width -> Arguments.of(language, width)));
    }

    private static List<String> violations(AxeBuilder axe, String path) {
        return axe.analyze().getViolations().stream()
                .map(rule -> path + ": " + words(rule))
                .toList();
    }

    private static String words(Rule rule) {
        return rule.getId()
                + " "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }

    private static int width(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }

    private static String address(Language language, String path) {
        return TestSite.starter().address("/" + language + path);
    }
}
