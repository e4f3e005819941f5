package practica.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;
import practica.item.Known;
import practica.meaning.Meaning;
import practica.search.Card;
import practica.search.ItemScores;
import practica.search.Layer;
import practica.search.SearchRequest;
import practica.search.SearchResult;

/// Answers searches from the index. It sees what was committed when [#refresh] was last called.
public final class SearchIndex implements AutoCloseable {
    /// So few results that something else may have been meant.
    private static final int FEW = 2;

    private final Queries queries;
    private final Spelling spelling;
    private final Known known;
    private final SearcherManager searchers;
    private final FacetStates states = new FacetStates();

    SearchIndex(SearcherManager searchers, Known known) {
        this.known = known;
        this.searchers = searchers;
        var analyzers = new Analyzers();
        var understanding = Blocks.understanding(known);
        this.spelling = new Spelling(analyzers, understanding, Meaning::shipped);
        this.queries = new Queries(analyzers, understanding, Meaning::shipped, spelling);
    }

    /// Opens an index for reading only, whoever writes it.
    public static SearchIndex reading(Path folder, Known known) throws IOException {
        return new SearchIndex(new SearcherManager(FSDirectory.open(folder), null), known);
    }

    public SearchResult search(SearchRequest request) {
        return reading(searcher -> search(searcher, request));
    }

    /// The first items of what is found, without saying where and why.
    public List<Card> ranking(SearchRequest request, int most) {
        return reading(searcher -> {
            var narrowed = Narrowed.of(prepared(searcher, request).items(), request);
            var cards = new ArrayList<Card>();
            for (var found : searcher.search(narrowed.query(), most, narrowed.order()).scoreDocs) {
                cards.add(Hits.card(searcher.storedFields(), found.doc));
            }
            return cards;
        });
    }

    /// The first items of what is found, best first whatever the order asked for, and what their
    /// scores are made of.
    public List<ItemScores> scores(SearchRequest request, int most) {
        return reading(searcher ->
                searcher.getIndexReader().maxDoc() == 0
                        ? List.of()
                        : new LayerScores(searcher, queries).of(request, most));
    }

    /// How many items a search finds.
    public int count(SearchRequest request) {
        return reading(searcher -> found(searcher, request));
    }

    /// Hands over the cards of all items.
    public void eachCard(Consumer<Card> taker) {
        reading(searcher -> {
            new Cards(searcher.getIndexReader()).each(taker);
            return true;
        });
    }

    /// A number that is another one when the index has changed.
    public long version() {
        return reading(searcher -> ((DirectoryReader) searcher.getIndexReader()).getVersion());
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

    private interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private <T> T reading(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SearchResult search(IndexSearcher searcher, SearchRequest request) throws IOException {
        var state = states.of(searcher.getIndexReader());
        if (state == null) {
            return new SearchResult(List.of(), 0, Map.of(), List.of(), Optional.empty());
        }
        var prepared = prepared(searcher, request);
        var narrowed = Narrowed.of(prepared.items(), request);
        var wanted = request.first() + request.size();
        var collector =
                new TopFieldCollectorManager(narrowed.order(), wanted, null, Integer.MAX_VALUE);
        var found =
                new DrillSideways(searcher, Blocks.FACETS, state)
                        .search(narrowed.query(), collector);
        var top = found.collectorResult;
        var page = Stream.of(top.scoreDocs).skip(request.first()).toArray(ScoreDoc[]::new);
        TopFieldCollector.populateScores(page, searcher, prepared.items());
        var hits =
                new Hits(searcher, prepared, request.reader(), known.vocabularies().themes())
                        .of(page);
        return new SearchResult(
                hits,
                top.totalHits.value(),
                FacetCounts.of(found.facets, request),
                prepared.understood(),
                instead(searcher, request, top.totalHits.value()));
    }

    /// What may have been meant, where words alone find next to nothing, and something else finds
    /// more.
    private Optional<String> instead(IndexSearcher searcher, SearchRequest request, long total)
            throws IOException {
        var words = request.words();
        if (words.isBlank() || (total > FEW && !spelling.doubts(searcher, words))) {
            return Optional.empty();
        }
        var other = spelling.instead(searcher, words, request.reader());
        var layers = EnumSet.of(Layer.VECTORS, Layer.SPELLING);
        layers.addAll(request.without());
        var byWords = request.leavingOut(layers);
        return other.isPresent()
                        && found(searcher, byWords.withWords(other.get()))
                                > found(searcher, byWords)
                ? other
                : Optional.empty();
    }

    private int found(IndexSearcher searcher, SearchRequest request) throws IOException {
        return searcher.count(Narrowed.of(prepared(searcher, request).items(), request).query());
    }

    private Queries.Prepared prepared(IndexSearcher searcher, SearchRequest request)
            throws IOException {
        return queries.of(searcher, IndexFacts.of(searcher.getIndexReader()), request);
    }
}
