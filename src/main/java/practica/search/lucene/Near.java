package practica.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.PatienceKnnVectorQuery;
import practica.language.Language;

/// The passages whose vectors are nearest to a question's, in each language, and the items that
/// they belong to. `passages` and `items` are cosines by document number; `above` is how far an
/// item's is above that of the farthest passage looked at in its language: all others are below.
record Near(Map<Integer, Float> passages, Map<Integer, Float> items, Map<Integer, Float> above) {
    static final Near NOTHING = new Near(Map.of(), Map.of(), Map.of());

    /// Of all languages together, and of each at least.
    private static final int MOST = 200;

    private static final int OF_EACH = 40;

    /// Unit vectors are kept as bytes, in which 1 is 127.
    private static final float ONE = 127 * 127;

    private static final float BYTES = 1 << 15;

    static Near of(IndexSearcher searcher, byte[] vector, List<Language> languages)
            throws IOException {
        var near = new Near(new HashMap<>(), new HashMap<>(), new HashMap<>());
        var most = Math.max(OF_EACH, MOST / Math.max(1, languages.size()));
        for (var language : languages) {
            near.add(searcher, vector, Fields.meaning(language), most);
        }
        return near;
    }

    private void add(IndexSearcher searcher, byte[] vector, String field, int most)
            throws IOException {
        // It ends where looking further hardly finds any nearer ones.
        var query =
                PatienceKnnVectorQuery.fromByteQuery(new KnnByteVectorQuery(field, vector, most));
        var found = searcher.search(query, most).scoreDocs;
        var floor = found.length < most ? 0 : cosine(found[most - 1].score, vector.length);
        for (var one : found) {
            var cosine = cosine(one.score, vector.length);
            var item = item(searcher, one.doc);
            passages.put(one.doc, cosine);
            items.merge(item, cosine, Math::max);
            above.merge(item, cosine - Math.max(0, floor), Math::max);
        }
    }

    /// Lucene's score of a dot product of bytes, undone.
    private static float cosine(float score, int dimension) {
        return (score - 0.5f) * dimension * BYTES / ONE;
    }

    private static int item(IndexSearcher searcher, int passage) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(passage, leaves));
        var items = Queries.ITEMS.getBitSet(leaf);
        return items == null ? passage : leaf.docBase + items.nextSetBit(passage - leaf.docBase);
    }
}
