package practica.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.item.Item;
import practica.language.Language;
import practica.support.PageFaults;
import practica.support.TestLibrary;
import practica.support.TestSite;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;

class MatrixPageTest {
    private static final List<Language> LANGUAGES = Language.INTERFACE;

    private final TestSite site = TestSite.starter();

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void tableIsSoundInEveryLanguage(Language language) {
        for (var query : List.of("", "?theme=environment", "?region=europe", "?q=zzxqwv")) {
            var page = site.page("/" + language + "/search/matrix" + query);

            assertEquals(List.of(), PageFaults.of(page, language.code()), query);
        }
    }

    @Test
    void everyCellIsTheCountMadeByHand() {
        var themes = TestLibrary.starter().known().vocabularies().themes();
        var regions = TestLibrary.starter().known().vocabularies().worldRegions();
        var page = site.page("/en/search/matrix");
        var shown = cells(page);

        for (var theme : themes.top()) {
            for (var region : regions.top()) {
                var byHand =
                        items().stream()
                                .filter(item -> isOf(themes, item.text().themes(), theme))
                                .filter(item -> isOf(regions, regions(item), region))
                                .count();
                var cell = theme.label(Language.EN) + ", " + region.label(Language.EN);
                assertEquals(byHand, shown.getOrDefault(cell, 0).longValue(), cell);
            }
        }
        assertTrue(shown.size() > 20, shown::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?q=water",
                "?theme=environment",
                "?theme=environment&theme=mobility&region=europe",
                "?region=americas&kind=case-study&from=2000",
                "?theme=water&country=ES&country=PT"
            })
    void everyCellLeadsToAsManyItemsAsItSays(String query) {
        var cells = site.page("/es/search/matrix" + query).select(".matrix td a");

        assertTrue(!cells.isEmpty(), query);
        for (var cell : cells) {
            var said = cell.ownText();

            var found = site.page(cell.attr("href")).select("#found").text();

            assertEquals(said, found.replaceAll("\\D", ""), cell::toString);
        }
    }

    @Test
    void headingsNarrowTheTableUntilThereIsNothingToNarrow() {
        var page = site.page("/en/search/matrix?q=water");
        assertEquals("/en/search/matrix?q=water&region=europe", heading(page, "thead", "Europe"));

        var europe = site.page("/en/search/matrix?q=water&region=europe");
        assertEquals("/en/search/matrix?q=water&country=ES", heading(europe, "thead", "Spain"));

        var spain = site.page("/en/search/matrix?q=water&country=ES");
        assertEquals("/en/search?q=water&country=ES", heading(spain, "thead", "Spain"));
    }

    @Test
    void chosenThemeStandsAboveThoseBelowIt() {
        var rows = site.page("/en/search/matrix?theme=environment").select("tbody th").eachText();

        assertEquals("Environment and climate", rows.getFirst());
        assertTrue(rows.contains("Water"), rows::toString);
    }

    @Test
    void tableSaysWhatItsHeadingsAreHeadingsOf() {
        var table = site.page("/en/search/matrix").select("table.matrix").getFirst();

        assertEquals("Items by theme and place", table.select("caption").text());
        assertEquals(table.select("thead th").size(), table.select("th[scope=col]").size());
        assertEquals(table.select("tbody tr").size(), table.select("th[scope=row]").size());
        for (var empty : table.select("tbody td:not([class])")) {
            assertEquals("", empty.html());
        }
    }

    private static String heading(Document page, String part, String words) {
        return page.select(part + " th a").stream()
                .filter(one -> one.text().equals(words))
                .map(one -> one.attr("href"))
                .findFirst()
                .orElse("no " + words);
    }

    private static Map<String, Integer> cells(Document page) {
        return page.select(".matrix td a").stream()
                .collect(
                        Collectors.toMap(
                                cell -> cell.select(".hidden").text().replaceFirst(":$", ""),
                                cell -> Integer.valueOf(cell.ownText())));
    }

    private static List<Item> items() {
        return TestLibrary.starter().items().changedAfter(0, 10_000);
    }

    private static List<ConceptId> regions(Item item) {
        var regions = new ArrayList<ConceptId>();
        for (var id : item.text().places()) {
            TestLibrary.starter()
                    .known()
                    .places()
                    .find(id)
                    .ifPresent(place -> regions.add(new ConceptId(place.worldRegion())));
        }
        return regions;
    }

    /// Whether one of the concepts is this one or below it.
    private static boolean isOf(Scheme scheme, List<ConceptId> ids, Concept wanted) {
        return ids.stream().anyMatch(id -> scheme.path(id).contains(wanted));
    }
}
