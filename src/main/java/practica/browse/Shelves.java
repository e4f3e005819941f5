package practica.browse;

import java.util.List;
import java.util.function.Function;
import practica.item.Known;
import practica.language.Language;
import practica.search.Facet;
import practica.search.ResultView;
import practica.search.Results;
import practica.search.SearchRequest;
import practica.search.SearchResult;

/// What all pages of this room ask: what is known, and what is found.
public record Shelves(Known known, Function<SearchRequest, SearchResult> engine, Results results) {
    private static final int SHOWN = 12;

    Counts counts(Language reader) {
        return Counts.ofAll(engine, reader);
    }

    /// The items with the value, the newest first, and how they are spread.
    Found found(Language reader, Facet facet, String value) {
        var request = SearchRequest.of("", reader).toggling(facet, value);
        var result = engine.apply(request.withSize(SHOWN));
        return new Found(
                (int) result.total(),
                results.of(result.hits(), reader),
                new Counts(result),
                request.address());
    }

    record Found(int items, List<ResultView> results, Counts counts, String all) {}
}
