package practica.search.lucene;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import practica.search.Facet;
import practica.search.SearchRequest;
import practica.search.SearchResult.Count;

/// Counts the values of all facets, drilling sideways: where values of a facet are chosen, its
/// other values are counted as if they were not.
final class FacetCounts {
    private static final int MOST_VALUES = 1_000;

    private FacetCounts() {}

    /// The commonest values and those that are chosen, none of them zero.
    static Map<Facet, List<Count>> of(FacetTable table, Narrowed found, SearchRequest request) {
        var narrowed = table.count(found.all());
        var sideways = new EnumMap<Facet, FacetTable.Counts>(Facet.class);
        var counts = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var facet : Facet.values()) {
            var own =
                    found.isBy(facet)
                            ? sideways.computeIfAbsent(
                                    facet.axis(), axis -> table.count(found.but(axis)))
                            : narrowed;
            var values = own.commonest(facet, MOST_VALUES);
            request.chosen(facet).forEach(value -> values.putIfAbsent(value, own.of(facet, value)));
            counts.put(facet, counts(values));
        }
        return counts;
    }

    private static List<Count> counts(Map<String, Integer> values) {
        return values.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> new Count(count.getKey(), count.getValue()))
                .toList();
    }
}
