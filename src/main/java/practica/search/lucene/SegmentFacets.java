package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Under which values the items of one segment are filed: those of document d are the values
/// numbered `filed[from[d]]` up to before `filed[from[d + 1]]`. Takes four bytes for a document and
/// four for each of its values.
final class SegmentFacets {
    private final List<String> values;
    private final int[] from;
    private int[] filed = new int[16];

    private SegmentFacets(List<String> values, int documents) {
        this.values = List.copyOf(values);
        this.from = new int[documents + 1];
    }

    static SegmentFacets of(LeafReader segment) throws IOException {
        var each = DocValues.getSortedSet(segment, Fields.FACETS);
        var facets = new SegmentFacets(values(each), segment.maxDoc());
        facets.read(each);
        return facets;
    }

    private static List<String> values(SortedSetDocValues each) throws IOException {
        var values = new ArrayList<String>();
        var terms = each.termsEnum();
        for (var term = terms.next(); term != null; term = terms.next()) {
            values.add(term.utf8ToString());
        }
        return values;
    }

    private void read(SortedSetDocValues each) throws IOException {
        var done = 0;
        var count = 0;
        for (var doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            Arrays.fill(from, done, doc + 1, count);
            done = doc + 1;
            if (filed.length < count + each.docValueCount()) {
                filed = Arrays.copyOf(filed, 2 * filed.length + each.docValueCount());
            }
            for (var left = each.docValueCount(); left > 0; left--) {
                filed[count++] = (int) each.nextOrd();
            }
        }
        Arrays.fill(from, done, from.length, count);
        filed = Arrays.copyOf(filed, count);
    }

    /// All values, as the index has them, by number.
    List<String> values() {
        return values;
    }

    /// How many of the documents have each value, by its number.
    int[] count(FixedBitSet documents) {
        var counts = new int[values.size()];
        for (var doc = next(documents, 0);
                doc < documents.length();
                doc = next(documents, doc + 1)) {
            for (var at = from[doc]; at < from[doc + 1]; at++) {
                counts[filed[at]]++;
            }
        }
        return counts;
    }

    /// How many of the documents have none of the values from one number to before another.
    int without(FixedBitSet documents, int first, int last) {
        var without = 0;
        for (var doc = next(documents, 0);
                doc < documents.length();
                doc = next(documents, doc + 1)) {
            var at = from[doc];
            while (at < from[doc + 1] && (filed[at] < first || filed[at] >= last)) {
                at++;
            }
            without += at == from[doc + 1] ? 1 : 0;
        }
        return without;
    }

    private static int next(FixedBitSet documents, int from) {
        return from < documents.length() ? documents.nextSetBit(from) : from;
    }
}
