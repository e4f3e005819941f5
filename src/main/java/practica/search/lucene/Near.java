package practica.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.PatienceKnnVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import practica.language.Language;
import practica.meaning.Embedder;
import practica.meaning.Units;

/// The passages whose vectors are nearest to a question's, in each language, and the items that
/// they belong to. `passages` and `items` are how near, by document number; `above` is how far an
/// item is above the farthest passage looked at in its language: all others are below.
record Near(Map<Integer, Float> passages, Map<Integer, Float> items, Map<Integer, Float> above) {
    static final Near NOTHING = new Near(Map.of(), Map.of(), Map.of());

    /// Of all languages together, and of each at least.
    private static final int MOST = 200;

    private static final int OF_EACH = 40;

    private static final float BYTES = 1 << 15;

    /// @param vector one of the embedder's
    static Near of(
            IndexSearcher searcher, byte[] vector, List<Language> languages, Embedder embedder)
            throws IOException {
        return of(searcher, vector, languages, embedder, Optional.empty());
    }

    /// The same for a reader, of whose own language one is surer.
    static Near of(
            IndexSearcher searcher,
            byte[] vector,
            List<Language> languages,
            Embedder embedder,
            Optional<Language> reader)
            throws IOException {
        var near = new Near(new HashMap<>(), new HashMap<>(), new HashMap<>());
        var most = Math.max(OF_EACH, MOST / Math.max(1, languages.size()));
        for (var language : languages) {
            var worth = reader.filter(language::equals).isPresent() ? Weights.TUNED.own() : 1;
            var nearest = nearest(searcher, vector, Fields.meaning(language), most);
            for (var one : nearest) {
                one.score = embedder.nearness(cosine(one.score, vector.length));
            }
            near.add(searcher, nearest, nearest.length < most ? 0 : nearest[most - 1].score, worth);
        }
        return near;
    }

    private static ScoreDoc[] nearest(IndexSearcher searcher, byte[] vector, String field, int most)
            throws IOException {
        // It ends where looking further hardly finds any nearer ones.
        var query =
                PatienceKnnVectorQuery.fromByteQuery(new KnnByteVectorQuery(field, vector, most));
        return searcher.search(query, most).scoreDocs;
    }

    /// @param floor how near the farthest is that was looked at
    /// @param worth how much being near is worth in their language
    private void add(IndexSearcher searcher, ScoreDoc[] nearest, float floor, float worth)
            throws IOException {
        for (var one : nearest) {
            var item = item(searcher, one.doc);
            passages.put(one.doc, one.score);
            items.merge(item, one.score, Math::max);
            above.merge(item, worth * (one.score - Math.max(0, floor)), Math::max);
        }
    }

    /// Lucene's score of a dot product of bytes, undone.
    private static float cosine(float score, int dimension) {
        return (score - 0.5f) * dimension * BYTES / Units.ONE;
    }

    private static int item(IndexSearcher searcher, int passage) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(passage, leaves));
        var items = Queries.ITEMS.getBitSet(leaf);
        return items == null ? passage : leaf.docBase + items.nextSetBit(passage - leaf.docBase);
    }
}
