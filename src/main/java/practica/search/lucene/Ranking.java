package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import practica.search.SearchRequest;

/// Brings what is found into the order that was asked for. The best by a rough score, which does
/// not look at passages, are scored by their passages; all others follow in the rough order, and
/// what the rough score knows nothing of comes last, the newest first.
record Ranking(IndexSearcher searcher, Queries.Prepared query, Found found) {
    /// So many are scored by their passages, whichever page is asked for.
    static final int LOOKED_AT = 60;

    private static final SortField NEWEST = new SortField(Fields.CHANGE, SortField.Type.LONG, true);

    private static final Sort OLDEST = new Sort(new SortField(Fields.CHANGE, SortField.Type.LONG));

    /// The items of the request's page, with their scores. They never rise from one to the next
    /// where the order is by them.
    List<ScoreDoc> page(SearchRequest request) throws IOException {
        var page =
                first(request.first() + request.size(), request).stream()
                        .skip(request.first())
                        .toList();
        if (order(request) != practica.search.Sort.RELEVANCE) {
            score(page);
        }
        return page;
    }

    /// The first so many that changed after the change of that number, the longest unchanged first,
    /// with their scores.
    List<FieldDoc> after(long change, int wanted) throws IOException {
        var behind = new FieldDoc(searcher.getIndexReader().maxDoc() - 1, 0, new Object[] {change});
        var stretch = new ArrayList<FieldDoc>();
        for (var one : searcher.searchAfter(behind, found.query(), wanted, OLDEST).scoreDocs) {
            stretch.add((FieldDoc) one);
        }
        score(stretch);
        return stretch;
    }

    private void score(List<? extends ScoreDoc> items) throws IOException {
        var scores = new HashMap<Integer, Float>();
        closely(items).forEach(one -> scores.put(one.doc, one.score));
        items.forEach(one -> one.score = scores.getOrDefault(one.doc, 0f));
    }

    /// The first so many in the order that was asked for.
    List<ScoreDoc> first(int wanted, SearchRequest request) throws IOException {
        return switch (order(request)) {
            case RELEVANCE -> best(wanted);
            case NEWEST -> by(wanted, NEWEST);
            case TITLE ->
                    by(wanted, new SortField(Fields.TITLE_ORDER, SortField.Type.STRING), NEWEST);
        };
    }

    private static practica.search.Sort order(SearchRequest request) {
        return request.words().isBlank() && request.sort() == practica.search.Sort.RELEVANCE
                ? practica.search.Sort.NEWEST
                : request.sort();
    }

    /// The best, whatever order was asked for.
    List<ScoreDoc> best(int wanted) throws IOException {
        var rough = rough(Math.min(Math.max(wanted, LOOKED_AT), found.count()));
        var near = rough.subList(0, Math.min(LOOKED_AT, rough.size()));
        var best = closely(near);
        for (var one : rough.subList(near.size(), rough.size())) {
            one.score = Math.min(one.score, best.getLast().score);
            best.add(one);
        }
        return best.subList(0, Math.min(wanted, best.size()));
    }

    private List<ScoreDoc> rough(int wanted) throws IOException {
        if (wanted == 0) {
            return List.of();
        }
        var among =
                new BooleanQuery.Builder()
                        .add(query.rough(), Occur.MUST)
                        .add(found.query(), Occur.FILTER)
                        .build();
        var best = new TopScoreDocCollectorManager(wanted, null, wanted);
        var rough = new ArrayList<>(List.of(searcher.search(among, best).scoreDocs));
        if (rough.size() < wanted) {
            var there = rough.stream().map(one -> one.doc).collect(Collectors.toSet());
            by(wanted, NEWEST).stream()
                    .filter(one -> !there.contains(one.doc))
                    .limit(wanted - rough.size())
                    .forEach(rough::add);
        }
        return rough;
    }

    /// The same items by their scores, the best first.
    private List<ScoreDoc> closely(List<? extends ScoreDoc> items) throws IOException {
        var best = new ArrayList<ScoreDoc>();
        if (items.isEmpty()) {
            return best;
        }
        var docs = items.stream().map(one -> one.doc).toList();
        var among =
                new BooleanQuery.Builder()
                        .add(query.items(), Occur.SHOULD)
                        .add(FixedScores.among(docs), Occur.FILTER)
                        .build();
        var order = new Sort(SortField.FIELD_SCORE, NEWEST);
        for (var one : searcher.search(among, items.size(), order).scoreDocs) {
            one.score = (Float) ((FieldDoc) one).fields[0];
            best.add(one);
        }
        return best;
    }

    private List<ScoreDoc> by(int wanted, SortField... order) throws IOException {
        var first = searcher.search(found.query(), wanted, new Sort(order)).scoreDocs;
        for (var one : first) {
            one.score = 0;
        }
        return List.of(first);
    }
}
