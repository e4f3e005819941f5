package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.language.Language;
import practica.language.Messages;
import practica.support.PageFaults;
import practica.support.TestSite;

/// Searching, as a person does it in a browser.
class SiteTest {
    private static final List<Language> LANGUAGES = Language.INTERFACE;

    private final TestSite site = TestSite.starter();

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyLanguageFindsWhatIsWrittenInAnother(Language language) {
        var page = site.page("/" + language + "/search?q=participation");

        assertTrue(results(page).size() > 3, results(page).toString());
        assertEquals(List.of(), PageFaults.of(page, language.code()));
    }

    @Test
    void resultSaysWhereItWasFoundAndMarksTheWords() {
        var page = site.page("/ca/search?q=superilles");

        var first = page.select(".results > li").getFirst();
        assertEquals("/ca/items/barcelona-superblocks", first.select("h3 a").attr("href"));
        assertTrue(
                first.select("mark").eachText().stream()
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).startsWith("superill")),
                first.html());
        assertTrue(
                first.select(".passage .where").text().matches("(Al|En el|A|Sota|p\\.|Trobat).+"),
                first.html());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind",
                "theme",
                "region",
                "country",
                "place",
                "sdg",
                "network",
                "network-type",
                "language",
                "stage",
                "organisation",
                "level",
                "population",
                "income",
                "file-type",
                "licence"
            })
    void everyFilterKeepsWhatItPromises(String facet) {
        var choice =
                site.page("/en/search").select(".facet a[href*=/search?" + facet + "=]").getFirst();
        var promised = Integer.parseInt(choice.select(".count").text());

        var narrowed = site.page(choice.attr("href"));

        assertEquals(promised, total(narrowed));
        assertEquals(1, narrowed.select(".chips li").size());
        assertEquals("/en/search", narrowed.select(".chips a").attr("href"));
        assertEquals("true", narrowed.select(".facet a[aria-current]").attr("aria-current"));
    }

    @Test
    void filtersOfOneKindWidenAndOfTwoKindsNarrow() {
        var spain = total(site.page("/en/search?country=ES"));
        var both = total(site.page("/en/search?country=ES&country=FR"));
        var inCatalan = total(site.page("/en/search?country=ES&country=FR&language=ca"));

        assertTrue(spain < both && inCatalan < both && inCatalan > 0);
    }

    @Test
    void chosenFiltersStayWithTheNextSearchAndGoOneByOne() {
        var page = site.page("/en/search?q=water&country=ES&language=ca&sort=newest");

        var kept = page.select("form[role=search] input[type=hidden]");
        assertEquals(List.of("country", "language", "sort"), sorted(kept.eachAttr("name")));
        assertEquals(3, page.select(".chips a").size());
        assertEquals(
                List.of(
                        "/en/search?q=water&country=ES&sort=newest",
                        "/en/search?q=water&language=ca&sort=newest",
                        "/en/search?q=water&sort=newest"),
                sorted(page.select(".chips a").eachAttr("href")));
    }

    @Test
    void nextLeadsThroughAllResultsOnce() {
        var page = site.page("/en/search?sort=title");
        var all = new ArrayList<>(results(page));
        while (!page.select("a[rel=next]").isEmpty()) {
            page = site.page(page.select("a[rel=next]").attr("href"));
            all.addAll(results(page));
        }

        assertEquals(total(page), all.size());
        assertEquals(all.size(), new HashSet<>(all).size());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void nothingFoundSaysWhatToDo(Language language) {
        var page = site.page("/" + language + "/search?q=zzxqwv");

        assertEquals(0, results(page).size());
        assertEquals(Messages.in(language).say("search.total", 0), page.select("#found").text());
        assertTrue(page.select(".nothing a").size() >= 5);
        assertEquals(List.of(), PageFaults.of(page, language.code()));
    }

    private static List<String> results(Document page) {
        return page.select(".results > li h3 a").eachAttr("href");
    }

    private static int total(Document page) {
        return Integer.parseInt(page.select("#found").text().replaceAll("\\D", ""));
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }
}
