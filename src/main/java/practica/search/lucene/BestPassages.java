package practica.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// Finds, for each item of a page of results, the passage of its block that matches best.
final class BestPassages {
    private BestPassages() {}

    /// By item document, the passage's document. Items of which no passage matches are left out.
    static Map<Integer, Integer> of(IndexSearcher searcher, Query passages, Set<Integer> items)
            throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(passages), ScoreMode.COMPLETE, 1f);
        var best = new HashMap<Integer, Integer>();
        for (int item : items) {
            var passage = best(searcher, weight, item);
            if (passage >= 0) {
                best.put(item, passage);
            }
        }
        return best;
    }

    private static int best(IndexSearcher searcher, Weight weight, int item) throws IOException {
        var leaf =
                searcher.getIndexReader()
                        .leaves()
                        .get(ReaderUtil.subIndex(item, searcher.getIndexReader().leaves()));
        var end = item - leaf.docBase;
        var items = Queries.ITEMS.getBitSet(leaf);
        var scorer = weight.scorer(leaf);
        if (scorer == null || items == null || end == 0) {
            return -1;
        }
        var first = items.prevSetBit(end - 1) + 1;
        return first == end ? -1 : best(scorer, first, end, leaf.docBase);
    }

    private static int best(Scorer scorer, int first, int end, int base) throws IOException {
        var best = -1;
        var most = -1f;
        var passages = scorer.iterator();
        for (var doc = passages.advance(first);
                doc < end && doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = passages.nextDoc()) {
            var score = scorer.score();
            if (score > most) {
                most = score;
                best = doc + base;
            }
        }
        return best;
    }
}
