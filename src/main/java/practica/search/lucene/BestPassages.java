package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
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

    /// By item document, its best passages with their scores, best first. Items of which no passage
    /// matches are left out.
    static Map<Integer, List<ScoreDoc>> of(
            IndexSearcher searcher, Query passages, Set<Integer> items, int most)
            throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(passages), ScoreMode.COMPLETE, 1f);
        var leaves = searcher.getIndexReader().leaves();
        var bySegment =
                new TreeSet<>(items)
                        .stream()
                                .collect(
                                        Collectors.groupingBy(
                                                item -> ReaderUtil.subIndex(item, leaves)));
        var best = new HashMap<Integer, List<ScoreDoc>>();
        for (var one : bySegment.entrySet()) {
            best(leaves.get(one.getKey()), weight, one.getValue(), most, best);
        }
        return best;
    }

    /// @param ascending items of one segment
    private static void best(
            LeafReaderContext leaf,
            Weight weight,
            List<Integer> ascending,
            int most,
            Map<Integer, List<ScoreDoc>> best)
            throws IOException {
        var items = Queries.ITEMS.getBitSet(leaf);
        var scorer = weight.scorer(leaf);
        if (scorer == null || items == null) {
            return;
        }
        for (int item : ascending) {
            var end = item - leaf.docBase;
            var first = end == 0 ? 0 : items.prevSetBit(end - 1) + 1;
            var found = best(scorer, first, end, leaf.docBase, most);
            if (!found.isEmpty()) {
                best.put(item, found);
            }
        }
    }

    /// The scorer goes on from where it is, which is not behind the first.
    private static List<ScoreDoc> best(Scorer scorer, int first, int end, int base, int most)
            throws IOException {
        var found = new ArrayList<ScoreDoc>();
        var passages = scorer.iterator();
        var doc = passages.docID() < first ? passages.advance(first) : passages.docID();
        for (; doc < end; doc = passages.nextDoc()) {
            found.add(new ScoreDoc(doc + base, scorer.score()));
        }
        found.sort(Comparator.comparingDouble(one -> -one.score));
        return found.subList(0, Math.min(most, found.size()));
    }
}
