package practica.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import practica.item.ItemId;
import practica.language.Language;
import practica.meaning.Units;

/// The direction in which the passages of an item lie on the whole: the sum of their vectors, at
/// unit length as signed bytes (1 is 127).
final class Middle {
    /// Titles, summaries and sections stand before the files, and say enough.
    private static final int PASSAGES = 100;

    private Middle() {}

    /// Empty where no passage of the item is in the index, or none has a vector.
    static Optional<byte[]> of(IndexSearcher searcher, ItemId item, List<Language> languages)
            throws IOException {
        for (var leaf : searcher.getIndexReader().leaves()) {
            var first = first(leaf.reader(), item);
            if (first != DocIdSetIterator.NO_MORE_DOCS) {
                return of(leaf.reader(), first, item, languages);
            }
        }
        return Optional.empty();
    }

    private static int first(LeafReader reader, ItemId item) throws IOException {
        var block = reader.postings(Fields.key(item), PostingsEnum.NONE);
        var alive = reader.getLiveDocs();
        var doc = block == null ? DocIdSetIterator.NO_MORE_DOCS : block.nextDoc();
        while (block != null
                && doc != DocIdSetIterator.NO_MORE_DOCS
                && alive != null
                && !alive.get(doc)) {
            doc = block.nextDoc();
        }
        return doc;
    }

    private static Optional<byte[]> of(
            LeafReader reader, int first, ItemId item, List<Language> languages)
            throws IOException {
        var last = first;
        var block = reader.postings(Fields.key(item), PostingsEnum.NONE);
        while (block != null && last < first + PASSAGES && block.advance(last) == last) {
            last++;
        }
        var sum = new Sum();
        for (var language : languages) {
            var vectors = reader.getByteVectorValues(Fields.meaning(language));
            if (vectors != null) {
                var each = vectors.iterator();
                for (var doc = each.advance(first); doc < last; doc = each.nextDoc()) {
                    sum.add(vectors.vectorValue(each.index()));
                }
            }
        }
        return sum.unit();
    }

    private static final class Sum {
        private float[] sum = new float[0];

        void add(byte[] vector) {
            if (sum.length == 0) {
                sum = new float[vector.length];
            }
            for (var at = 0; at < sum.length; at++) {
                sum[at] += vector[at];
            }
        }

        Optional<byte[]> unit() {
            return Units.of(sum);
        }
    }
}
