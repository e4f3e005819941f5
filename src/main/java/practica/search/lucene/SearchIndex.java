package practica.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.item.Item;
import practica.item.ItemId;
import practica.item.Known;
import practica.language.Language;
import practica.meaning.Embedder;
import practica.meaning.Meaning;
import practica.meaning.NoEmbedder;
import practica.search.Card;
import practica.search.Facet;
import practica.search.ItemScores;
import practica.search.Layer;
import practica.search.Like;
import practica.search.SearchRequest;
import practica.search.SearchResult;
import practica.search.Stretch;
import practica.translate.Translations;

/// Answers searches from the index. It sees what was committed when [#refresh] was last called.
public final class SearchIndex implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);

    /// So few results that something else may have been meant.
    private static final int FEW = 2;

    /// More versions than an index has until it is opened anew.
    private static final long GENERATION = 1L << 40;

    private final Queries queries;
    private final Spelling spelling;
    private final Known known;
    private final Translations translations;
    private final Embedder embedder;
    private final FacetTables tables = new FacetTables();
    private final AtomicLong generation = new AtomicLong();
    private volatile SearcherManager searchers;

    SearchIndex(
            SearcherManager searchers,
            Analyzers analyzers,
            Known known,
            Translations translations,
            Embedder embedder) {
        this.known = known;
        this.translations = translations;
        this.embedder = embedder;
        this.searchers = searchers;
        var understanding = Blocks.understanding(known);
        this.spelling = new Spelling(analyzers, understanding, Meaning::shipped);
        this.queries =
                new Queries(
                        analyzers,
                        understanding,
                        Meaning::shipped,
                        embedder,
                        new Subjects(known.vocabularies().themes(), embedder),
                        spelling,
                        translations.isOn());
    }

    /// Opens an index for reading only, whoever writes it. One with the vectors of another embedder
    /// is searched without them.
    public static SearchIndex reading(
            Path folder, Known known, Translations translations, Embedder embedder)
            throws IOException {
        var directory = FSDirectory.open(folder);
        var made = MadeWith.embedder(directory);
        var fits = made.equals(embedder.name());
        if (!fits) {
            log.warn(
                    "The index has vectors of {} and not of {}: it is searched without them. PRACTICA_EMBEDDER is to be what it is for the process that writes the index.",
                    made.isEmpty() ? "nobody" : made,
                    embedder.name());
        }
        return new SearchIndex(
                new SearcherManager(directory, null),
                new Analyzers(),
                known,
                translations,
                fits ? embedder : new NoEmbedder());
    }

    public SearchResult search(SearchRequest request) {
        return reading(searcher -> search(searcher, request));
    }

    /// A stretch of all that a search finds, however much it is, in the order of the items' last
    /// changes; as many as a page has, whatever page and order were asked for.
    ///
    /// @param after the number of the change behind which it begins
    public Stretch stretch(SearchRequest request, long after) {
        return reading(searcher -> {
            var prepared = prepared(searcher, request);
            var words = Found.of(searcher, prepared.matches());
            var all = Narrowed.of(searcher, words, request).all();
            var next = new Ranking(searcher, prepared, all).after(after, request.size() + 1);
            var here = next.subList(0, Math.min(request.size(), next.size()));
            var hits = new Hits(searcher, prepared, request.reader()).of(List.copyOf(here));
            return new Stretch(
                    hits,
                    all.count(),
                    here.isEmpty() ? after : (Long) here.getLast().fields[0],
                    next.size() > here.size());
        });
    }

    /// The first items of what is found, without saying where and why.
    public List<Card> ranking(SearchRequest request, int most) {
        return firsts(List.of(request), most).getFirst();
    }

    /// The first items of several searches for the same words.
    public List<List<Card>> firsts(List<SearchRequest> sameWords, int most) {
        return spreading(sameWords, spread -> spread.firsts(sameWords, most));
    }

    /// How many items of each of several searches for the same words have each value of the facet.
    /// Unlike [SearchResult#counts] it leaves out no value, and keeps what is chosen in the facet.
    public List<Map<String, Integer>> spread(List<SearchRequest> sameWords, Facet facet) {
        return reading(searcher ->
                spread(searcher, sameWords)
                        .counts(sameWords, facet, tables.of(searcher.getIndexReader())));
    }

    /// The first items of what is found, best first whatever the order asked for, and what their
    /// scores are made of.
    public List<ItemScores> scores(SearchRequest request, int most) {
        return reading(searcher -> new LayerScores(searcher, queries).of(request, most));
    }

    /// How many items each of several searches for the same words finds.
    public List<Integer> totals(List<SearchRequest> sameWords) {
        return spreading(sameWords, spread -> spread.totals(sameWords));
    }

    /// How many of the items that are found have no value of the facet.
    public int without(SearchRequest request, Facet facet) {
        return reading(searcher ->
                spread(searcher, List.of(request))
                        .without(request, facet, tables.of(searcher.getIndexReader())));
    }

    /// How many items a search finds.
    public int count(SearchRequest request) {
        return reading(searcher -> found(searcher, request));
    }

    /// The ids of all items that a search finds, however many they are, in their own order: the
    /// oldest first, whatever the order asked for.
    public List<ItemId> ids(SearchRequest request) {
        return reading(searcher -> {
            var words = Found.of(searcher, prepared(searcher, request).matches());
            return Ids.of(searcher, Narrowed.of(searcher, words, request).all());
        });
    }

    /// The items that are most like one, the most alike first.
    public List<Like> alike(Item item, int most) {
        return reading(searcher ->
                new Alike(searcher, known.vocabularies().themes(), embedder).to(item, most));
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
        return generation.get() * GENERATION
                + reading(searcher -> ((DirectoryReader) searcher.getIndexReader()).getVersion());
    }

    /// How many items are in the index.
    public int size() {
        return count(SearchRequest.of("", Language.EN));
    }

    /// Up to so many items that lack a machine translation which the engine could make.
    List<ItemId> untranslated(int most) {
        return translations.isOn()
                ? reading(searcher ->
                        MachineTexts.missing(searcher, translations.translator().name(), most))
                : List.of();
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /// From now on searches in what these see; searches under way end with what they began with.
    void searchIn(SearcherManager others) throws IOException {
        var before = searchers;
        searchers = others;
        generation.incrementAndGet();
        before.close();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
    }

    interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    <T> T reading(Reading<T> reading) {
        try {
            var searcher = acquire();
            try {
                return reading.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexSearcher acquire() throws IOException {
        while (true) {
            var from = searchers;
            try {
                return from.acquire();
            } catch (AlreadyClosedException e) {
                if (from == searchers) {
                    throw e;
                }
            }
        }
    }

    private interface Spreading<T> {
        T of(Spread spread) throws IOException;
    }

    private <T> T spreading(List<SearchRequest> sameWords, Spreading<T> spreading) {
        return reading(searcher -> spreading.of(spread(searcher, sameWords)));
    }

    private Spread spread(IndexSearcher searcher, List<SearchRequest> sameWords)
            throws IOException {
        var words = sameWords.isEmpty() ? SearchRequest.of("", Language.EN) : sameWords.getFirst();
        var prepared = prepared(searcher, words);
        return new Spread(searcher, prepared, Found.of(searcher, prepared.matches()));
    }

    private SearchResult search(IndexSearcher searcher, SearchRequest request) throws IOException {
        var prepared = prepared(searcher, request);
        var words = Found.of(searcher, prepared.matches());
        var narrowed = Narrowed.of(searcher, words, request);
        var page = new Ranking(searcher, prepared, narrowed.all()).page(request);
        var hits = new Hits(searcher, prepared, request.reader()).of(page);
        var total = narrowed.all().count();
        return new SearchResult(
                hits,
                total,
                FacetCounts.of(tables.of(searcher.getIndexReader()), narrowed, request),
                prepared.understood(),
                instead(searcher, request, total));
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
        var words = Found.of(searcher, prepared(searcher, request).matches());
        return Narrowed.of(searcher, words, request).all().count();
    }

    Queries.Prepared prepared(IndexSearcher searcher, SearchRequest request) throws IOException {
        return queries.of(searcher, IndexFacts.of(searcher.getIndexReader()), request);
    }
}
