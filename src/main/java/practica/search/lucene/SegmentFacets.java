package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Under which values the items of one segment are filed. A common value has a set of the items'
/// places, which is counted sixty-four items at a time; rare ones stand in a list for each item:
/// those of the item at place p are numbered `rare[from[p]]` up to before `rare[from[p + 1]]`.
final class SegmentFacets {
    /// Of so many items one has a common value.
    private static final int COMMON = 64;

    private static final long[] NONE = {};

    private final List<String> values;
    private final Places places;

    /// By the number of a value; empty for rare ones.
    private final long[][] common;

    private final int[] from;
    private final int[] rare;

    private SegmentFacets(LeafReader segment) throws IOException {
        var having = new FixedBitSet(segment.maxDoc());
        var each = DocValues.getSortedSet(segment, Fields.FACETS);
        this.values = values(each);
        var counts = new int[values.size()];
        each(each, having::set, value -> counts[value]++);
        this.places = Places.of(having);
        this.common = new long[values.size()][];
        var left = 0;
        for (var value = 0; value < counts.length; value++) {
            var isCommon = counts[value] > places.count() / COMMON;
            common[value] = isCommon ? places.none() : NONE;
            left += isCommon ? 0 : counts[value];
        }
        this.from = new int[places.count() + 1];
        this.rare = new int[left];
        file(DocValues.getSortedSet(segment, Fields.FACETS));
    }

    static SegmentFacets of(LeafReader segment) throws IOException {
        return new SegmentFacets(segment);
    }

    private static List<String> values(SortedSetDocValues each) throws IOException {
        var values = new ArrayList<String>();
        var terms = each.termsEnum();
        for (var term = terms.next(); term != null; term = terms.next()) {
            values.add(term.utf8ToString());
        }
        return List.copyOf(values);
    }

    private static void each(SortedSetDocValues each, IntConsumer item, IntConsumer value)
            throws IOException {
        for (var doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            item.accept(doc);
            for (var left = each.docValueCount(); left > 0; left--) {
                value.accept((int) each.nextOrd());
            }
        }
    }

    private void file(SortedSetDocValues each) throws IOException {
        var filing = new Filing();
        each(each, _ -> filing.next(), filing::under);
        Arrays.fill(from, filing.place + 1, from.length, filing.count);
    }

    /// Files one item after another.
    private final class Filing {
        private int place = -1;
        private int count;

        private void next() {
            from[++place] = count;
        }

        private void under(int value) {
            if (common[value].length > 0) {
                common[value][place / Long.SIZE] |= 1L << place;
            } else {
                rare[count++] = value;
            }
        }
    }

    /// All values, as the index has them, by number.
    List<String> values() {
        return values;
    }

    /// How many of the documents have each value, by its number.
    int[] count(FixedBitSet documents) {
        var counts = new int[values.size()];
        var found = places.having(documents);
        for (var value = 0; value < counts.length; value++) {
            counts[value] = both(found, common[value]);
        }
        for (var at = 0; at < found.length; at++) {
            for (var left = found[at]; left != 0; left &= left - 1) {
                var place = at * Long.SIZE + Long.numberOfTrailingZeros(left);
                for (var one = from[place]; one < from[place + 1]; one++) {
                    counts[rare[one]]++;
                }
            }
        }
        return counts;
    }

    private static int both(long[] found, long[] having) {
        var both = 0;
        for (var at = 0; at < having.length; at++) {
            both += Long.bitCount(found[at] & having[at]);
        }
        return both;
    }

    /// How many of the documents have none of the values from one number to before another.
    int without(FixedBitSet documents, int first, int last) {
        var having = new FixedBitSet(places.none(), places.count());
        for (var value = first; value < last; value++) {
            if (common[value].length > 0) {
                having.or(new FixedBitSet(common[value], places.count()));
            }
        }
        for (var place = 0; place < places.count(); place++) {
            for (var one = from[place]; one < from[place + 1]; one++) {
                if (rare[one] >= first && rare[one] < last) {
                    having.set(place);
                }
            }
        }
        return documents.cardinality() - both(places.having(documents), having.getBits());
    }
}
