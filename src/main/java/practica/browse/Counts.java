package practica.browse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import practica.item.Known;
import practica.language.Language;
import practica.place.PlaceId;
import practica.place.WorldMap;
import practica.place.WorldMap.Dot;
import practica.search.Facet;
import practica.search.SearchRequest;
import practica.search.SearchResult;

/// How many items there are of each value of each facet, in a search or in the whole library.
final class Counts {
    private final SearchResult result;
    private final Map<Facet, Map<String, Integer>> byFacet = new HashMap<>();

    Counts(SearchResult result) {
        this.result = result;
    }

    static Counts ofAll(Function<SearchRequest, SearchResult> engine, Language reader) {
        return new Counts(engine.apply(SearchRequest.of("", reader).withSize(1)));
    }

    int of(Facet facet, String value) {
        return byFacet.computeIfAbsent(facet, this::values).getOrDefault(value, 0);
    }

    Map<String, Integer> values(Facet facet) {
        var values = new HashMap<String, Integer>();
        result.counts(facet).forEach(count -> values.put(count.value(), count.items()));
        return values;
    }

    long items() {
        return result.total();
    }

    /// A dot for every place that items are from.
    List<Dot> dots(Known known, Language reader) {
        return result.counts(Facet.PLACE).stream()
                .flatMap(count ->
                        known.places().find(new PlaceId(count.value())).stream()
                                .map(place ->
                                        WorldMap.dot(
                                                place,
                                                place.fullName(reader),
                                                place.address(reader),
                                                count.items())))
                .toList();
    }
}
