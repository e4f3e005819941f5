package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import practica.search.ItemScores;
import practica.search.Layer;
import practica.search.SearchRequest;

/// Takes the scores of a search apart: the same items are scored again with no layer, and with each
/// alone.
record LayerScores(IndexSearcher searcher, Queries queries) {
    List<ItemScores> of(SearchRequest request, int most) throws IOException {
        var total = first(request, most);
        var words = again(request, EnumSet.allOf(Layer.class), total);
        var byLayer = new EnumMap<Layer, Map<Integer, Float>>(Layer.class);
        for (var layer : EnumSet.allOf(Layer.class)) {
            if (!request.without().contains(layer)) {
                byLayer.put(layer, again(request, EnumSet.complementOf(EnumSet.of(layer)), total));
            }
        }
        var scores = new ArrayList<ItemScores>();
        for (var item : total.entrySet()) {
            var alone = words.getOrDefault(item.getKey(), 0f);
            var added = new EnumMap<Layer, Double>(Layer.class);
            byLayer.forEach((layer, found) ->
                    added.put(layer, (double) found.getOrDefault(item.getKey(), 0f) - alone));
            scores.add(
                    new ItemScores(
                            new Kept(searcher.getIndexReader()).card(item.getKey()),
                            item.getValue(),
                            alone,
                            added));
        }
        return scores;
    }

    private Map<Integer, Float> first(SearchRequest request, int most) throws IOException {
        var prepared = queries.of(searcher, IndexFacts.of(searcher.getIndexReader()), request);
        var words = Found.of(searcher, prepared.matches());
        var narrowed = Narrowed.of(searcher, words, request).all();
        var scores = new LinkedHashMap<Integer, Float>();
        for (var found : new Ranking(searcher, prepared, narrowed).best(most)) {
            scores.put(found.doc, found.score);
        }
        return scores;
    }

    private Map<Integer, Float> again(
            SearchRequest request, Set<Layer> without, Map<Integer, Float> items)
            throws IOException {
        var prepared =
                queries.of(
                        searcher,
                        IndexFacts.of(searcher.getIndexReader()),
                        request.leavingOut(without));
        var among =
                new BooleanQuery.Builder()
                        .add(prepared.items(), Occur.MUST)
                        .add(FixedScores.of(items), Occur.FILTER)
                        .build();
        var scores = new LinkedHashMap<Integer, Float>();
        for (var found : searcher.search(among, Math.max(1, items.size())).scoreDocs) {
            scores.put(found.doc, found.score);
        }
        return scores;
    }
}
