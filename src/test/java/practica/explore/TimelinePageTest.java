package practica.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import practica.language.Language;
import practica.support.PageFaults;
import practica.support.TestLibrary;
import practica.support.TestSite;

class TimelinePageTest {
    private static final List<Language> LANGUAGES = Language.INTERFACE;

    private final TestSite site = TestSite.starter();

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void timelineIsSoundInEveryLanguage(Language language) {
        for (var query : List.of("", "?q=agua", "?page=2", "?page=400", "?q=zzxqwv")) {
            var page = site.page("/" + language + "/search/timeline" + query);

            assertEquals(List.of(), PageFaults.of(page, language.code()), query);
        }
    }

    @Test
    void allYearsComeOnceTheLatestFirst() {
        var years = new ArrayList<Integer>();
        var page = site.page("/fr/search/timeline");
        years.addAll(
                page.select(".timeline h3 a").eachText().stream().map(Integer::valueOf).toList());
        while (!page.select("a[rel=next]").isEmpty()) {
            page = site.page(page.select("a[rel=next]").attr("href"));
            years.addAll(
                    page.select(".timeline h3 a").eachText().stream()
                            .map(Integer::valueOf)
                            .toList());
        }

        var byHand =
                TestLibrary.starter().items().changedAfter(0, 10_000).stream()
                        .flatMap(item -> item.text().details().year().stream())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        assertEquals(byHand, years);
    }

    @Test
    void yearLeadsToAsManyItemsAsItSaysAndShowsTheFirst() {
        for (var year :
                site.page("/en/search/timeline?q=water&kind=case-study").select(".timeline > li")) {
            var said = Integer.parseInt(year.select("h3 .count").text().replaceAll("\\D", ""));
            var all = site.page(year.select("h3 a").attr("href"));
            var titles = year.select("> ul > li > a").eachAttr("href");

            assertEquals("" + said, all.select("#found").text().replaceAll("\\D", ""));
            assertEquals(Math.min(5, said), titles.size());
            assertEquals(
                    titles, all.select(".results h3 a").eachAttr("href").subList(0, titles.size()));
            assertEquals(said > 5 ? 1 : 0, year.select("> .note a").size());
        }
    }

    @Test
    void periodIsShownFromItsBeginningToItsEnd() {
        var when = site.page("/es/search/timeline?q=dakar").select(".timeline .meta").eachText();

        assertTrue(
                when.stream().anyMatch(words -> words.contains("2011") && words.contains("2015")),
                when::toString);
    }
}
