package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import practica.search.Card;
import practica.search.Facet;
import practica.search.SearchRequest;

/// What several searches find that look for the same words, and differ in what was chosen only: the
/// words are understood, and looked for, once.
record Spread(IndexSearcher searcher, Queries.Prepared query, Found words) {
    /// How many items of each search have each value of the facet, none left out.
    List<Map<String, Integer>> counts(List<SearchRequest> requests, Facet facet, FacetTable table)
            throws IOException {
        var spread = new ArrayList<Map<String, Integer>>();
        for (var request : requests) {
            spread.add(table.count(found(request)).commonest(facet, Integer.MAX_VALUE));
        }
        return spread;
    }

    /// How many items each search finds.
    List<Integer> totals(List<SearchRequest> requests) throws IOException {
        var totals = new ArrayList<Integer>();
        for (var request : requests) {
            totals.add(found(request).count());
        }
        return totals;
    }

    /// The first items of each search, in its order.
    List<List<Card>> firsts(List<SearchRequest> requests, int most) throws IOException {
        var firsts = new ArrayList<List<Card>>();
        for (var request : requests) {
            var cards = new ArrayList<Card>();
            for (var one : new Ranking(searcher, query, found(request)).first(most, request)) {
                cards.add(new Kept(searcher.getIndexReader()).card(one.doc));
            }
            firsts.add(cards);
        }
        return firsts;
    }

    /// How many items that the search finds have no value of the facet.
    int without(SearchRequest request, Facet facet, FacetTable table) throws IOException {
        return table.without(found(request), facet);
    }

    private Found found(SearchRequest request) throws IOException {
        return Narrowed.of(searcher, words, request).all();
    }
}
