package practica.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import practica.language.Language;

/// What is looked for, by whom, and which part of what is found. Several values of a facet are
/// alternatives; facets together all hold. Pages count from 1. `without` are the layers that are
/// switched off.
public record SearchRequest(
        String words,
        Language reader,
        Map<Facet, List<String>> chosen,
        Sort sort,
        int page,
        int size,
        Set<Layer> without) {
    public static final int PAGE_SIZE = 20;
    public static final int LARGEST_PAGE = 100;

    /// How far one can page: beyond this, narrowing is the way.
    public static final int DEEPEST = 10_000;

    public SearchRequest {
        var copy = new EnumMap<Facet, List<String>>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, List.copyOf(values));
            }
        });
        chosen = Collections.unmodifiableMap(copy);
        without = Set.copyOf(without);
    }

    public static SearchRequest of(String words, Language reader) {
        return new SearchRequest(words, reader, Map.of(), Sort.RELEVANCE, 1, PAGE_SIZE, Set.of());
    }

    public int first() {
        return (page - 1) * size;
    }

    public List<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    public SearchRequest withPage(int other) {
        return new SearchRequest(words, reader, chosen, sort, other, size, without);
    }

    public SearchRequest withSort(Sort other) {
        return new SearchRequest(words, reader, chosen, other, 1, size, without);
    }

    public SearchRequest withSize(int other) {
        return new SearchRequest(words, reader, chosen, sort, page, other, without);
    }

    public SearchRequest leavingOut(Set<Layer> layers) {
        return new SearchRequest(words, reader, chosen, sort, 1, size, layers);
    }

    /// The same search with this value chosen, or no longer chosen; from the first page.
    public SearchRequest toggling(Facet facet, String value) {
        var values = new ArrayList<>(chosen(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(facet, values);
    }

    public SearchRequest with(Facet facet, List<String> values) {
        var other = new EnumMap<Facet, List<String>>(Facet.class);
        other.putAll(chosen);
        other.put(facet, values);
        return new SearchRequest(words, reader, other, sort, 1, size, without);
    }

    /// The search as an address that leads back to it.
    public String address() {
        var parameters = new ArrayList<String>();
        if (!words.isBlank()) {
            parameters.add("q=" + encoded(words));
        }
        chosen.forEach((facet, values) ->
                values.forEach(value -> parameters.add(facet.key() + "=" + encoded(value))));
        without.stream().sorted().forEach(layer -> parameters.add("without=" + layer.key()));
        if (sort != Sort.RELEVANCE) {
            parameters.add("sort=" + sort.key());
        }
        if (page > 1) {
            parameters.add("page=" + page);
        }
        return "/"
                + reader
                + "/search"
                + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
