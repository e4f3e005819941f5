package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// Finds, for each item of a page of results, the passages of its block that match best.
final class BestPassages {
    private BestPassages() {}

    /// By item document, the documents of its best passages, best first. Items of which no passage
    /// matches are left out.
    static Map<Integer, List<Integer>> of(
            IndexSearcher searcher, Query passages, Set<Integer> items, int most)
            throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(passages), ScoreMode.COMPLETE, 1f);
        var best = new HashMap<Integer, List<Integer>>();
        for (int item : items) {
            var found = best(searcher, weight, item, most);
            if (!found.isEmpty()) {
                best.put(item, found);
            }
        }
        return best;
    }

    private static List<Integer> best(IndexSearcher searcher, Weight weight, int item, int most)
            throws IOException {
        var leaf =
                searcher.getIndexReader()
                        .leaves()
                        .get(ReaderUtil.subIndex(item, searcher.getIndexReader().leaves()));
        var end = item - leaf.docBase;
        var items = Queries.ITEMS.getBitSet(leaf);
        var scorer = weight.scorer(leaf);
        if (scorer == null || items == null || end == 0) {
            return List.of();
        }
        var first = items.prevSetBit(end - 1) + 1;
        return first == end ? List.of() : best(scorer, first, end, leaf.docBase, most);
    }

    private static List<Integer> best(Scorer scorer, int first, int end, int base, int most)
            throws IOException {
        var found = new ArrayList<ScoreDoc>();
        var passages = scorer.iterator();
        for (var doc = passages.advance(first); doc < end; doc = passages.nextDoc()) {
            found.add(new ScoreDoc(doc + base, scorer.score()));
        }
        return found.stream()
                .sorted(Comparator.comparingDouble((ScoreDoc one) -> -one.score))
                .limit(most)
                .map(one -> one.doc)
                .toList();
    }
}
