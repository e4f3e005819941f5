package practica.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;
import practica.item.Known;
import practica.meaning.Meaning;
import practica.search.Card;
import practica.search.Facet;
import practica.search.SearchRequest;
import practica.search.SearchResult;
import practica.search.SearchResult.Count;

/// Answers searches from the index. It sees what was committed when [#refresh] was last called.
public final class SearchIndex implements AutoCloseable {
    private static final int MOST_VALUES = 1_000;

    private final Queries queries;
    private final Known known;
    private final SearcherManager searchers;
    private final FacetStates states = new FacetStates();

    SearchIndex(SearcherManager searchers, Known known) {
        this.known = known;
        this.searchers = searchers;
        this.queries = new Queries(new Analyzers(), Blocks.understanding(known), Meaning::shipped);
    }

    /// Opens an index for reading only, whoever writes it.
    public static SearchIndex reading(Path folder, Known known) throws IOException {
        return new SearchIndex(new SearcherManager(FSDirectory.open(folder), null), known);
    }

    public SearchResult search(SearchRequest request) {
        try {
            var searcher = searchers.acquire();
            try {
                return search(searcher, request);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first items of what is found, without saying where and why.
    public List<Card> ranking(SearchRequest request, int most) {
        try {
            var searcher = searchers.acquire();
            try {
                var prepared = prepared(searcher, request);
                var query = narrowed(prepared, request);
                var cards = new ArrayList<Card>();
                for (var found : searcher.search(query, most, order(request)).scoreDocs) {
                    cards.add(Hits.card(searcher.storedFields(), found.doc));
                }
                return cards;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many items are in the index.
    public int size() {
        return (int)
                search(SearchRequest.of("", practica.language.Language.EN).withSize(1)).total();
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
    }

    private SearchResult search(IndexSearcher searcher, SearchRequest request) throws IOException {
        var state = states.of(searcher.getIndexReader());
        if (state == null) {
            return new SearchResult(List.of(), 0, Map.of(), List.of());
        }
        var prepared = prepared(searcher, request);
        var narrowed = narrowed(prepared, request);
        var wanted = request.first() + request.size();
        var collector =
                new TopFieldCollectorManager(order(request), wanted, null, Integer.MAX_VALUE);
        var found = new DrillSideways(searcher, Blocks.FACETS, state).search(narrowed, collector);
        var top = found.collectorResult;
        var page = Stream.of(top.scoreDocs).skip(request.first()).toArray(ScoreDoc[]::new);
        TopFieldCollector.populateScores(page, searcher, prepared.items());
        var hits =
                new Hits(searcher, prepared, request.reader(), known.vocabularies().themes())
                        .of(page);
        return new SearchResult(
                hits, top.totalHits.value(), counts(found.facets), prepared.understood());
    }

    private Queries.Prepared prepared(IndexSearcher searcher, SearchRequest request)
            throws IOException {
        return queries.of(searcher, IndexFacts.of(searcher.getIndexReader()), request);
    }

    private static DrillDownQuery narrowed(Queries.Prepared prepared, SearchRequest request) {
        var narrowed = new DrillDownQuery(Blocks.FACETS, prepared.items());
        request.chosen()
                .forEach((facet, values) ->
                        values.forEach(value -> narrowed.add(facet.key(), value)));
        return narrowed;
    }

    private static Map<Facet, List<Count>> counts(Facets facets) throws IOException {
        var counts = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var facet : Facet.values()) {
            var top = facets.getTopChildren(MOST_VALUES, facet.key());
            if (top != null) {
                counts.put(
                        facet,
                        Stream.of(top.labelValues)
                                .map(value -> new Count(value.label, value.value.intValue()))
                                .toList());
            }
        }
        return counts;
    }

    private static org.apache.lucene.search.Sort order(SearchRequest request) {
        var newest = new SortField(Fields.CHANGE, SortField.Type.LONG, true);
        var sort =
                request.words().isBlank() && request.sort() == practica.search.Sort.RELEVANCE
                        ? practica.search.Sort.NEWEST
                        : request.sort();
        return switch (sort) {
            case RELEVANCE -> new org.apache.lucene.search.Sort(SortField.FIELD_SCORE, newest);
            case NEWEST -> new org.apache.lucene.search.Sort(newest);
            case TITLE ->
                    new org.apache.lucene.search.Sort(
                            new SortField(Fields.TITLE_ORDER, SortField.Type.STRING), newest);
        };
    }
}
