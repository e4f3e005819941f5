package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;
import practica.search.Card;
import practica.search.Facet;
import practica.search.SearchRequest;

/// What several searches find that look for the same words, and differ in what was chosen only: the
/// words are understood once.
record Spread(IndexSearcher searcher, Query items) {
    /// How many items of each search have each value of the facet, none left out.
    List<Map<String, Integer>> counts(
            List<SearchRequest> requests, Facet facet, SortedSetDocValuesReaderState state)
            throws IOException {
        var spread = new ArrayList<Map<String, Integer>>();
        for (var request : requests) {
            var found =
                    searcher.search(
                            Narrowed.of(items, request).query(), new FacetsCollectorManager());
            var all = new SortedSetDocValuesFacetCounts(state, found).getAllChildren(facet.key());
            var counts = new HashMap<String, Integer>();
            if (all != null) {
                for (var value : all.labelValues) {
                    if (value.value.intValue() > 0) {
                        counts.put(value.label, value.value.intValue());
                    }
                }
            }
            spread.add(counts);
        }
        return spread;
    }

    /// How many items each search finds.
    List<Integer> totals(List<SearchRequest> requests) throws IOException {
        var totals = new ArrayList<Integer>();
        for (var request : requests) {
            totals.add(searcher.count(Narrowed.of(items, request).query()));
        }
        return totals;
    }

    /// The first items of each search, in its order.
    List<List<Card>> firsts(List<SearchRequest> requests, int most) throws IOException {
        var firsts = new ArrayList<List<Card>>();
        for (var request : requests) {
            var narrowed = Narrowed.of(items, request);
            var cards = new ArrayList<Card>();
            for (var found : searcher.search(narrowed.query(), most, narrowed.order()).scoreDocs) {
                cards.add(Hits.card(searcher.storedFields(), found.doc));
            }
            firsts.add(cards);
        }
        return firsts;
    }

    /// How many items that the search finds have no value of the facet.
    int without(SearchRequest request, Facet facet) throws IOException {
        var some = TermRangeQuery.newStringRange(Queries.facetField(facet), null, null, true, true);
        return searcher.count(
                new BooleanQuery.Builder()
                        .add(Narrowed.of(items, request).query(), Occur.MUST)
                        .add(some, Occur.MUST_NOT)
                        .build());
    }
}
