package practica.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import practica.language.Language;
import practica.search.Facet;
import practica.search.Hit;
import practica.search.SearchRequest;
import practica.search.SearchResult;
import practica.search.SearchResult.Count;

/// Searches in the starter library.
public final class Searches {
    private Searches() {}

    public static SearchResult search(SearchRequest request) {
        try {
            return TestLibrary.starter().index().search(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SearchResult search(String words, Language reader) {
        return search(SearchRequest.of(words, reader));
    }

    /// Everything that is found, on one page.
    public static SearchResult all(SearchRequest request) {
        return search(request.withSize(SearchRequest.LARGEST_PAGE));
    }

    public static List<String> slugs(SearchResult result) {
        return result.hits().stream().map(hit -> hit.card().slug()).toList();
    }

    public static Hit hit(SearchResult result, String slug) {
        return result.hits().stream()
                .filter(one -> one.card().slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new AssertionError(slug + " is not in " + slugs(result)));
    }

    /// How many items have each value, whatever the order of the values.
    public static Map<String, Integer> counts(SearchResult result, Facet facet) {
        return result.counts(facet).stream()
                .sorted(Comparator.comparing(Count::value))
                .collect(Collectors.toMap(Count::value, Count::items));
    }
}
