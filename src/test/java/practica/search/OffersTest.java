package practica.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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

/// Help where nothing is found, in the starter library.
class OffersTest {
    private static final List<Language> LANGUAGES = Language.INTERFACE;

    private final TestSite site = TestSite.starter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/search?q=barcelona+qwertyuiop&without=vectors",
                "/es/search?q=%22agua%22+-agua",
                "/ca/search?q=curitiba&country=FR&without=vectors",
                "/pt/search?q=cheonggyecheon&language=ca&kind=document&without=vectors",
                "/fr/search?country=BR&country=FR&region=asia&year=1900",
                "/en/search?q=curitiba&from=1801&to=1802&without=vectors",
                "/en/search?q=qwertyuiop+zxcvbnm+a+b+c+d+e+f+g+h"
            })
    void everyOfferFindsAsMuchAsItSays(String address) {
        var page = site.page(address);

        assertEquals(1, page.select(".nothing").size(), address);
        for (var offer : page.select(".offers li")) {
            var found = site.page(offer.select("a").attr("href"));
            assertEquals(
                    figure(offer.select(".count").first()), figure(found.select("#found").first()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "curitiba, 6, 1, 5",
        "qwertyuiop zxcvbnm, 6, 3, 0",
        "place:nowhere title:nothing qwertyuiop, 0, 7, 0"
    })
    void choicesAreUndoneInOneGoAndAHandfulIsOffered(
            String words, int choices, int most, int offered) {
        var library = TestLibrary.starter();
        var asked = new AtomicInteger();
        var offers =
                new Offers(
                        sameWords -> {
                            asked.incrementAndGet();
                            return totals(sameWords);
                        },
                        new FacetViews(library.known()),
                        library.known());
        var request = SearchRequest.of(words, Language.EN).leavingOut(Set.of(Layer.VECTORS));
        for (var facet : List.of(Facet.values()).subList(0, choices)) {
            request = request.with(facet, List.of("none"));
        }

        var made = offers.instead(request, List.of());

        assertEquals(most, asked.get());
        assertEquals(offered, made.offers().size());
    }

    /// As if any choice of those that were made could be undone with success.
    private static List<Integer> totals(List<SearchRequest> sameWords) {
        return sameWords.stream().map(one -> one.words().equals("curitiba") ? 1 : 0).toList();
    }

    @Test
    void wordThatIsTooMuchIsLeftOut() {
        var offers =
                site.page("/en/search?q=barcelona+qwertyuiop&without=vectors").select(".offers a");

        assertEquals(List.of("Leave out “qwertyuiop”"), offers.eachText());
        assertEquals(List.of("/en/search?q=barcelona&without=vectors"), offers.eachAttr("href"));
    }

    @Test
    void choicesAreUndoneOneByOneAndTogether() {
        var offers =
                site.page("/en/search?q=cheonggyecheon&language=ca&country=FR&without=vectors")
                        .select(".offers a")
                        .eachText();

        assertEquals(List.of("Remove all filters"), offers);
    }

    @Test
    void filtersAreNamedAndEachIsLeftOut() {
        var page = site.page("/en/search?q=cheonggyecheon&language=ca&country=FR&without=vectors");

        var filters = page.select(".nothing .narrowed a");

        assertEquals(
                List.of("Remove filter: France", "Remove filter: Catalan"), filters.eachText());
        assertEquals(
                List.of(
                        "/en/search?q=cheonggyecheon&language=ca&without=vectors",
                        "/en/search?q=cheonggyecheon&country=FR&without=vectors"),
                filters.eachAttr("href"));
    }

    @ParameterizedTest
    @CsvSource({
        "/en/search?country=QQ, QQ, /en/search",
        "/en/search?q=water&division=ES-XX, ES-XX, /en/search?q=water",
        "/en/search?city=Nowhere+at+all, Nowhere at all, /en/search",
        "/en/search?country=LI, Liechtenstein, /en/search",
        "/en/search?place=city:1, city:1, /en/search",
        "/en/search?place=%3Cb%3E, <b>, /en/search",
        "/en/search/map?country=QQ, QQ, /en/search/map"
    })
    void placeThatFindsNothingIsShownAndCanBeRemoved(String address, String name, String without) {
        var page = site.page(address);

        var chip = page.select(".chips a").first();
        assertEquals("Remove filter: " + name, chip == null ? "" : chip.text());
        assertEquals(without, chip == null ? "" : chip.attr("href"));
        assertEquals(0, figure(page.select("#found").first()));
        assertEquals(List.of(), PageFaults.of(page, "en"));
    }

    @Test
    void cityMayBeAskedForByItsName() {
        var page = site.page("/en/search?city=Curitiba");

        assertTrue(
                page.select(".chips a").text().startsWith("Remove filter: Curitiba"), page::text);
        assertTrue(figure(page.select("#found").first()) > 0);
    }

    @Test
    void rangeOfYearsIsAChoiceToo() {
        var offers =
                site.page("/en/search?q=cheonggyecheon&from=1801&to=1802&without=vectors")
                        .select(".offers a");

        assertEquals(List.of("Remove the filter “1801–1802”"), offers.eachText());
        assertEquals(
                List.of("/en/search?q=cheonggyecheon&without=vectors"), offers.eachAttr("href"));
    }

    @Test
    void languageThatWasChosenIsGivenUp() {
        var offers =
                site.page("/en/search?q=cheonggyecheon&language=ca&without=vectors")
                        .select(".offers a");

        assertEquals(List.of("Search in all languages"), offers.eachText());
        assertEquals(
                List.of("/en/search?q=cheonggyecheon&without=vectors"), offers.eachAttr("href"));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyExampleOfTheHelpFindsSomething(Language language) {
        var examples = site.page("/" + language + "/help/search").select("dl a");

        assertEquals(7, examples.size());
        for (var example : examples) {
            var found = site.page(example.attr("href"));
            assertTrue(figure(found.select("#found").first()) > 0, example::text);
        }
    }

    private static int figure(Element words) {
        var digits = words.text().replaceAll("\\D+", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
