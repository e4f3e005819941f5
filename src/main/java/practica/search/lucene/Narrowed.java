package practica.search.lucene;

import java.io.IOException;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.TopFieldCollector;
import practica.search.Atom.Years;
import practica.search.Facet;
import practica.search.SearchRequest;

/// What a request's choices leave of what its words find, and in which order.
record Narrowed(DrillDownQuery query, Sort order) {
    static Narrowed of(Query items, SearchRequest request) {
        var narrowed = new DrillDownQuery(Blocks.FACETS, items);
        request.chosen()
                .forEach((facet, values) ->
                        values.forEach(value -> narrowed.add(facet.key(), value)));
        request.years().ifPresent(years -> narrowed.add(Facet.YEAR.key(), during(years)));
        return new Narrowed(narrowed, order(request));
    }

    /// Gives each document its score, which is known already where the order is by it.
    void score(ScoreDoc[] page, IndexSearcher searcher, Query items) throws IOException {
        if (order.getSort()[0].getType() != SortField.Type.SCORE) {
            TopFieldCollector.populateScores(page, searcher, items);
            return;
        }
        for (var one : page) {
            one.score = (Float) ((FieldDoc) one).fields[0];
        }
    }

    private static Query during(Years years) {
        return TermRangeQuery.newStringRange(
                Queries.facetField(Facet.YEAR),
                "%04d".formatted(years.from()),
                "%04d".formatted(years.to()),
                true,
                true);
    }

    private static Sort order(SearchRequest request) {
        var newest = new SortField(Fields.CHANGE, SortField.Type.LONG, true);
        var sort =
                request.words().isBlank() && request.sort() == practica.search.Sort.RELEVANCE
                        ? practica.search.Sort.NEWEST
                        : request.sort();
        return switch (sort) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest);
            case NEWEST -> new Sort(newest);
            case TITLE ->
                    new Sort(new SortField(Fields.TITLE_ORDER, SortField.Type.STRING), newest);
        };
    }
}
