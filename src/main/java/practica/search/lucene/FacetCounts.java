package practica.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.Facets;
import practica.search.Facet;
import practica.search.SearchRequest;
import practica.search.SearchResult.Count;

/// Reads the counts of all facets: their commonest values and those that are chosen, none of them
/// zero.
final class FacetCounts {
    private static final int MOST_VALUES = 1_000;

    private FacetCounts() {}

    static Map<Facet, List<Count>> of(Facets facets, SearchRequest request) throws IOException {
        var counts = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var facet : Facet.values()) {
            var top = facets.getTopChildren(MOST_VALUES, facet.key());
            if (top != null) {
                var values = new LinkedHashMap<String, Integer>();
                for (var value : top.labelValues) {
                    values.put(value.label, value.value.intValue());
                }
                for (var value : request.chosen(facet)) {
                    values.putIfAbsent(
                            value, facets.getSpecificValue(facet.key(), value).intValue());
                }
                counts.put(facet, counts(values));
            }
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
