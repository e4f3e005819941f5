package practica.search.lucene;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import practica.search.Facet;

/// Under which values of the facets the items of one reader are filed, held in memory: an answer
/// counts the values of all that it finds, be it every item of the library.
final class FacetTable {
    private static final char PARTING = '\u001f';

    private final List<SegmentFacets> segments;

    /// All values, as the index has them, in order: those of one facet stand together.
    private final List<String> values;

    /// For each segment, the numbers that its values have among all.
    private final int[][] numbers;

    FacetTable(List<SegmentFacets> segments) {
        this.segments = List.copyOf(segments);
        var all = new TreeSet<String>();
        segments.forEach(segment -> all.addAll(segment.values()));
        this.values = List.copyOf(all);
        this.numbers =
                segments.stream()
                        .map(segment ->
                                segment.values().stream()
                                        .mapToInt(value -> Collections.binarySearch(values, value))
                                        .toArray())
                        .toArray(int[][]::new);
    }

    /// A value as the index has it.
    static BytesRef value(Facet facet, String value) {
        return new BytesRef(facet.key() + PARTING + value);
    }

    /// How many of the items have each value.
    Counts count(Found items) {
        var counts = new int[values.size()];
        for (var segment = 0; segment < numbers.length; segment++) {
            var own = segments.get(segment).count(items.bySegment().get(segment));
            for (var value = 0; value < own.length; value++) {
                counts[numbers[segment][value]] += own[value];
            }
        }
        return new Counts(counts);
    }

    /// How many of the items have no value of the facet.
    int without(Found items, Facet facet) {
        var without = 0;
        for (var segment = 0; segment < numbers.length; segment++) {
            var own = segments.get(segment);
            without +=
                    own.without(
                            items.bySegment().get(segment),
                            place(own.values(), first(facet)),
                            place(own.values(), after(facet)));
        }
        return without;
    }

    /// Numbers of items, by value.
    final class Counts {
        private final int[] counts;

        private Counts(int[] counts) {
            this.counts = counts;
        }

        int of(Facet facet, String value) {
            var place = Collections.binarySearch(values, first(facet) + value);
            return place < 0 ? 0 : counts[place];
        }

        /// The facet's commonest values that any item has.
        Map<String, Integer> commonest(Facet facet, int most) {
            var begin = place(values, first(facet));
            var end = place(values, after(facet));
            var bare = first(facet).length();
            var commonest = new LinkedHashMap<String, Integer>();
            IntStream.range(begin, end)
                    .filter(value -> counts[value] > 0)
                    .mapToLong(value -> ((long) -counts[value] << Integer.SIZE) + value)
                    .sorted()
                    .limit(most)
                    .mapToInt(ordered -> (int) ordered)
                    .forEach(value ->
                            commonest.put(values.get(value).substring(bare), counts[value]));
            return commonest;
        }
    }

    private static String first(Facet facet) {
        return facet.key() + PARTING;
    }

    private static String after(Facet facet) {
        return facet.key() + (char) (PARTING + 1);
    }

    /// Where it stands in the sorted values, or would.
    private static int place(List<String> sorted, String value) {
        var place = Collections.binarySearch(sorted, value);
        return place < 0 ? -place - 1 : place;
    }
}
