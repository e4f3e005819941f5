package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import practica.search.SearchRequest;

/// Brings what is found into the order that was asked for. The best by a rough score, which does
/// not look at passages, are scored by their passages; all others follow in the rough order, and
/// what has no score at all comes last, the newest first.
record Ranking(IndexSearcher searcher, Queries.Prepared query, Found found) {
    /// So many are scored by their passages, whichever page is asked for.
    static final int LOOKED_AT = 100;

    private static final SortField NEWEST = new SortField(Fields.CHANGE, SortField.Type.LONG, true);

    /// The first so many, each with its score where it has one.
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
        var rough = rough(Math.max(wanted, LOOKED_AT));
        var near = rough.subList(0, Math.min(LOOKED_AT, rough.size()));
        var best = new ArrayList<>(closely(near));
        best.addAll(rough.subList(near.size(), rough.size()));
        if (best.size() < wanted && best.size() < found.count()) {
            rest(best, wanted);
        }
        return best.subList(0, Math.min(wanted, best.size()));
    }

    private List<ScoreDoc> rough(int most) throws IOException {
        var among =
                new BooleanQuery.Builder()
                        .add(query.rough(), Occur.MUST)
                        .add(found.query(), Occur.FILTER)
                        .build();
        var collected = new TopScoreDocCollectorManager(most, null, most);
        return List.of(searcher.search(among, collected).scoreDocs);
    }

    private List<ScoreDoc> closely(List<ScoreDoc> near) throws IOException {
        if (near.isEmpty()) {
            return near;
        }
        var these = new HashMap<Integer, Float>();
        near.forEach(one -> these.put(one.doc, 0f));
        var among =
                new BooleanQuery.Builder()
                        .add(query.items(), Occur.MUST)
                        .add(FixedScores.of(these), Occur.FILTER)
                        .build();
        var order = new Sort(SortField.FIELD_SCORE, NEWEST);
        var scored = searcher.search(among, near.size(), order).scoreDocs;
        for (var one : scored) {
            one.score = (Float) ((FieldDoc) one).fields[0];
        }
        return List.of(scored);
    }

    private void rest(List<ScoreDoc> best, int wanted) throws IOException {
        var there = new HashSet<Integer>();
        best.forEach(one -> there.add(one.doc));
        for (var one : searcher.search(found.query(), wanted, new Sort(NEWEST)).scoreDocs) {
            if (!there.contains(one.doc)) {
                one.score = 0;
                best.add(one);
            }
        }
    }

    private List<ScoreDoc> by(int wanted, SortField... order) throws IOException {
        var first = searcher.search(found.query(), wanted, new Sort(order)).scoreDocs;
        TopFieldCollector.populateScores(first, searcher, query.items());
        return Arrays.asList(first);
    }
}
