package practica.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.language.Language;
import practica.support.PageFaults;
import practica.support.TestLibrary;
import practica.support.TestSite;

class MapPageTest {
    private static final List<Language> LANGUAGES = Language.INTERFACE;

    private final TestSite site = TestSite.starter();

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void mapIsSoundInEveryLanguage(Language language) {
        for (var query : List.of("", "?q=water", "?country=ES", "?region=americas", "?q=zzxqwv")) {
            var page = site.page("/" + language + "/search/map" + query);

            assertEquals(List.of(), PageFaults.of(page, language.code()), query);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=agua", "?country=ES", "?region=europe&kind=case-study"})
    void everyCircleAndEveryPlaceLeadsToAsManyItemsAsItSays(String query) {
        var page = site.page("/ca/search/map" + query);

        assertTrue(page.select(".circles a").size() > 1, page::title);
        for (var circle : page.select(".circles a")) {
            var said = number(circle.select("text").text());

            assertEquals(said, total(site.page(circle.attr("href"))), circle::toString);
            assertTrue(circle.attr("aria-label").contains(": " + said + " "), circle::toString);
        }
        for (var place : page.select(".names li")) {
            assertEquals(
                    number(place.select(".count").text()),
                    total(site.page(place.select("a").attr("href"))),
                    place::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 80, 451, 2_190, 99_999, 1_234_567})
    void numberStandsWithinItsCircle(int number) {
        for (var radius : new double[] {1 / 42.0, 1 / 29.0}) {
            var letters = MapViews.letters(number, radius);

            var breadth = 0.7 * letters * Integer.toString(number).length();
            assertTrue(breadth < 2 * radius, () -> letters + " in " + radius);
            assertTrue(number >= 100 || letters == 1 / 38.0, () -> letters + " in " + radius);
        }
    }

    @Test
    void circlesLeadFromTheWorldToACountryToItsPlacesToTheItems() {
        var world = site.page("/en/search/map?q=water");
        var spain = site.page(link(world, "Spain"));
        var barcelona = link(spain, "Barcelona");

        assertTrue(spain.select(".names a").eachText().contains("Terrassa"), spain::title);
        assertEquals("/en/search?q=water&place=city%3A3128760", barcelona);
        assertEquals(
                "/en/search/map?q=water", spain.select(".path a").attr("href"), "the way back");
        assertTrue(width(spain) < width(world));
    }

    @Test
    void placesThatLieTogetherAreDrawnOneByOneAtLast() {
        var spain = site.page("/en/search/map?country=ES");
        var several =
                spain.select(".circles a").stream()
                        .filter(circle -> circle.attr("href").contains("/map"))
                        .findFirst()
                        .orElseThrow();
        var asked = several.attr("href").split("place=", -1).length - 1;

        var closer = site.page(several.attr("href"));

        assertTrue(asked > 1, several::toString);
        assertEquals(asked, closer.select(".names li").size());
        for (var circle : closer.select(".circles a")) {
            assertTrue(
                    !circle.attr("href").equals(several.attr("href")),
                    "a circle leads to where it is: " + circle);
        }
    }

    @Test
    void onlyPlacesOfTheChosenRegionAreShown() {
        var page = site.page("/en/search/map?region=oceania");

        assertEquals(List.of("Australia"), page.select(".names a").eachText());
        assertEquals(0, page.select(".unplaced").size());
    }

    @Test
    void itemsWithoutAPlaceAreCounted() {
        var without =
                TestLibrary.starter().items().changedAfter(0, 10_000).stream()
                        .filter(item -> item.text().places().isEmpty())
                        .count();

        var said = site.page("/en/search/map").select(".unplaced").text();

        assertEquals(without == 0 ? "" : "" + without, said.replaceAll("\\D", ""));
    }

    @ParameterizedTest
    @CsvSource({"theme=no-theme", "network=nobody", "page=no", "from=soon"})
    void whatNobodyCouldHaveChosenIsRefused(String query) {
        var answer = site.get("/pt/search/map?" + query);

        assertEquals(400, answer.statusCode());
    }

    private static String link(Document page, String name) {
        return page.select(".names a").stream()
                .filter(one -> one.text().equals(name))
                .map(one -> one.attr("href"))
                .findFirst()
                .orElseThrow();
    }

    private static double width(Document page) {
        Element map = page.select("svg.circles").getFirst();
        return Double.parseDouble(map.attr("viewBox").split(" ", -1)[2]);
    }

    private static int total(Document page) {
        return number(page.select("#found").text());
    }

    private static int number(String words) {
        return Integer.parseInt(words.replaceAll("\\D", ""));
    }
}
