package practica.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.TestSite;

class SearchPagesTest {
    private final TestSite site = TestSite.starter();

    @ParameterizedTest
    @CsvSource({
        "/en/search?q=citizen+participation, Citizen participation, /en/themes/participation",
        "/fr/search?q=citizen+participation, Participation citoyenne, /fr/themes/participation",
        "/en/search?q=clean+water+and+sanitation, 6 Clean water and sanitation, /en/themes/6"
    })
    void themeThatWasUnderstoodIsNamedAndLeadsToItsPage(String asked, String label, String page) {
        var understood = site.page(asked).select(".understood a");

        assertEquals(List.of(label), understood.eachText());
        assertEquals(List.of(page), understood.eachAttr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "city:1%00"})
    void placeThatCannotBeWrittenIsRefused(String place) {
        assertEquals(400, site.get("/en/search?place=" + place).statusCode());
    }

    @Test
    void addressOfAPlaceThatIsNoneIsNotFound() {
        assertEquals(404, site.get("/en/places/es-ct%01").statusCode());
    }

    @Test
    void barOfYearsNarrowsToThemAndSaysHowManyItemsThatIs() {
        for (var bar : site.page("/es/search").select(".bars a")) {
            var promised = bar.select(".count").text();

            var narrowed = site.page(bar.attr("href"));

            assertEquals(
                    promised, narrowed.select("#found").text().replaceAll("\\D", ""), bar::text);
            assertEquals(1, narrowed.select(".chips li").size());
            assertEquals("/es/search", narrowed.select(".chips a").attr("href"));
        }
    }

    @Test
    void barsOfAFewYearsAreOfOneYearEach() {
        var bars = site.page("/en/search?from=2010&to=2019").select(".bars a");

        assertEquals(
                "2011",
                bars.getFirst().select(".hidden").text().replaceFirst(":.*", ""),
                bars::text);
        assertEquals("/en/search?from=2011&to=2011", bars.getFirst().attr("href"));
    }

    @Test
    void nextPageHasAsManyResultsAsTheFirst() {
        var first = site.page("/en/search?q=water&size=7&sort=title");
        var next = site.page(first.select(".pager [rel=next]").attr("href"));

        assertEquals(7, next.select(".results > li").size());
        var both = new ArrayList<>(first.select(".results h3 a").eachAttr("href"));
        both.addAll(next.select(".results h3 a").eachAttr("href"));
        assertEquals(
                site.page("/en/search?q=water&size=14&sort=title")
                        .select(".results h3 a")
                        .eachAttr("href"),
                both);
    }

    @Test
    void whatCannotBeShownIsSaidInWords() {
        assertEquals(
                "Choose 1 to 100 results on a page: “0” is not possible.",
                refusal("/en/search?size=0"));
        assertEquals("Els resultats no es poden ordenar per «up».", refusal("/ca/search?sort=up"));
    }

    private String refusal(String address) {
        var answer = site.get(address);
        assertEquals(400, answer.statusCode());
        return Jsoup.parse(answer.body()).select("main .lead").text();
    }

    @Test
    void allFiltersAreRemovedAndTheRestOfTheSearchStays() {
        var all =
                site.page("/ca/search?q=aigua&theme=water&from=1990&without=vectors&sort=title")
                        .select(".chips .all a");

        assertEquals(
                List.of("/ca/search?q=aigua&without=vectors&sort=title"), all.eachAttr("href"));
        assertEquals(List.of("nofollow"), all.eachAttr("rel"));
    }

    @Test
    void rangeOfYearsKeepsTheRestOfTheSearch() {
        var page = site.page("/ca/search?q=aigua&theme=water&from=1990&without=vectors&sort=title");

        assertEquals(
                List.of("aigua", "water", "vectors", "title", "1990", ""),
                page.select(".range input").eachAttr("value"));
        assertEquals(
                List.of("water", "1990", "vectors", "title"),
                page.select(".find.large input[type=hidden]").eachAttr("value"));
        assertEquals(
                "/ca/search?q=aigua&theme=water&without=vectors&sort=title",
                page.select(".chips a").get(1).attr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=soon", "to=19999", "from=-1"})
    void rangeOfYearsThatIsNoneIsRefused(String range) {
        assertEquals(400, site.get("/en/search?" + range).statusCode());
        assertEquals(400, site.get("/api/v1/search?" + range).statusCode());
    }

    @Test
    void whatIsChosenStaysInItsListWhereNothingHasIt() {
        var chosen = site.page("/en/search?stage=stopped&kind=document").select(".facet a");

        assertEquals(List.of("0", "0"), chosen.select("[aria-current] .count").eachText());
    }

    @Test
    void whatIsOnlySimilarInMeaningCanBeLeftOutAndBroughtBack() {
        var with = site.page("/en/search?q=night+buses");
        var without = site.page(switches(with).getLast().attr("href"));

        assertEquals(
                "/en/search?q=night+buses&without=vectors", switches(with).getLast().attr("href"));
        assertEquals("/en/search?q=night+buses", switches(without).getFirst().attr("href"));
        assertTrue(found(without) < found(with));
        assertEquals(0, switches(site.page("/en/search?country=ES")).size());
    }

    private static List<Element> switches(Document page) {
        return page.select("[aria-label=What counts as found] a");
    }

    private static int found(Document page) {
        return Integer.parseInt("0" + page.select("#found").text().replaceAll("\\D+", ""));
    }
}
