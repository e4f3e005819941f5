package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static practica.support.Searches.counts;
import static practica.support.Searches.search;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import practica.item.Item;
import practica.language.Language;
import practica.search.Facet;
import practica.search.SearchRequest;
import practica.support.TestLibrary;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;

class FacetCountsTest {
    private static final SearchRequest ALL = SearchRequest.of("", Language.EN);

    static Stream<SearchRequest> requests() {
        var water = SearchRequest.of("water", Language.EN);
        return Stream.of(
                ALL,
                water,
                ALL.toggling(Facet.THEME, "environment"),
                water.toggling(Facet.KIND, "case-study").toggling(Facet.REGION, "europe"),
                ALL.toggling(Facet.COUNTRY, "BR").toggling(Facet.COUNTRY, "ES"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void choosingAValueFindsAsManyItemsAsItsCountSaid(SearchRequest request) {
        var result = search(request);
        for (var facet : Facet.values()) {
            for (var count : result.counts(facet).stream().limit(8).toList()) {
                var instead = request.withOnly(facet, List.of(count.value()));
                assertEquals(count.items(), search(instead).total(), instead::address);
            }
        }
    }

    @Test
    void choiceInAFacetLeavesItsOtherCountsAsTheyWere() {
        var chosen = search(ALL.toggling(Facet.COUNTRY, "BR"));

        assertEquals(counts(search(ALL), Facet.COUNTRY), counts(chosen, Facet.COUNTRY));
        assertTrue(chosen.total() < search(ALL).total());
    }

    @Test
    void valuesOfAFacetAreAlternativesAndFacetsHoldTogether() {
        var brazil = search(ALL.with(Facet.COUNTRY, List.of("BR"))).total();
        var spain = search(ALL.with(Facet.COUNTRY, List.of("ES"))).total();
        var either = ALL.with(Facet.COUNTRY, List.of("BR", "ES"));
        var documents = either.with(Facet.KIND, List.of("document"));
        var practices = either.with(Facet.KIND, List.of("case-study"));

        assertEquals(brazil + spain, search(either).total());
        assertEquals(search(either).total(), search(documents).total() + search(practices).total());
    }

    @ParameterizedTest
    @EnumSource(names = {"THEME", "SDG", "REGION"})
    void countOfABranchIncludesWhatIsBelowIt(Facet facet) {
        var scheme = scheme(facet);
        var items = TestLibrary.starter().items().changedAfter(0, 1_000);
        var counts = counts(search(ALL), facet);

        for (var concept : scheme.concepts()) {
            var below =
                    items.stream()
                            .filter(item ->
                                    filed(facet, item)
                                            .anyMatch(id -> scheme.path(id).contains(concept)))
                            .count();
            assertEquals(
                    below,
                    (long) counts.getOrDefault(concept.id().value(), 0),
                    concept.id()::value);
        }
    }

    @Test
    void countsAreTheSameForEveryReader() {
        var english = search("water", Language.EN).facets();

        for (var reader : Language.INTERFACE) {
            var result = search("water", reader);
            for (var facet : english.keySet()) {
                assertEquals(counts(search("water", Language.EN), facet), counts(result, facet));
            }
        }
    }

    @Test
    void kindsTogetherAreAllItems() {
        var result = search(ALL);

        assertEquals(
                result.total(),
                result.counts(Facet.KIND).stream().mapToInt(count -> count.items()).sum());
        assertEquals(TestLibrary.starter().items().published(), result.total());
    }

    private static Scheme scheme(Facet facet) {
        var vocabularies = TestLibrary.starter().known().vocabularies();
        return switch (facet) {
            case THEME -> vocabularies.themes();
            case SDG -> vocabularies.sdgs();
            default -> vocabularies.worldRegions();
        };
    }

    private static Stream<ConceptId> filed(Facet facet, Item item) {
        return switch (facet) {
            case THEME -> item.text().themes().stream();
            case SDG -> item.text().sdgs().stream();
            default ->
                    item.text().places().stream()
                            .flatMap(id -> TestLibrary.starter().known().places().find(id).stream())
                            .map(place -> new ConceptId(place.worldRegion()));
        };
    }
}
