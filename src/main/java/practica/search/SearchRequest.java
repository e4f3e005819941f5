package practica.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import practica.language.Language;
import practica.search.Atom.Years;

/// What is looked for, by whom, and which part of what is found. Several values of a facet are
/// alternatives, and so are `years` and the single values of [Facet#YEAR]; facets together all
/// hold. Pages count from 1. `without` are the layers that are switched off, `view` is how the
/// results are seen.
public record SearchRequest(
        String words,
        Language reader,
        Map<Facet, List<String>> chosen,
        Optional<Years> years,
        Sort sort,
        int page,
        int size,
        Set<Layer> without,
        View view) {
    public static final int PAGE_SIZE = 20;
    public static final int LARGEST_PAGE = 100;

    /// How far one can page: beyond this, narrowing is the way.
    public static final int DEEPEST = 10_000;

    /// A part of its address.
    public record Parameter(String name, String value) {}

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
        return new SearchRequest(
                words,
                reader,
                Map.of(),
                Optional.empty(),
                Sort.RELEVANCE,
                1,
                PAGE_SIZE,
                Set.of(),
                View.LIST);
    }

    public int first() {
        return (page - 1) * size;
    }

    public List<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    public SearchRequest withWords(String other) {
        return new SearchRequest(other, reader, chosen, years, sort, 1, size, without, view);
    }

    public SearchRequest withPage(int other) {
        return new SearchRequest(words, reader, chosen, years, sort, other, size, without, view);
    }

    public SearchRequest withSort(Sort other) {
        return new SearchRequest(words, reader, chosen, years, other, 1, size, without, view);
    }

    /// Where the newest of what is looked for are as a feed, in pages of its own.
    public String feed() {
        return "/"
                + reader
                + "/search.atom"
                + withoutPages().withSort(Sort.RELEVANCE).withPage(page).query();
    }

    /// The same search seen in another way; from the first page.
    public SearchRequest as(View other) {
        return new SearchRequest(words, reader, chosen, years, sort, 1, size, without, other);
    }

    public SearchRequest withSize(int other) {
        return new SearchRequest(words, reader, chosen, years, sort, page, other, without, view);
    }

    /// The same search from its first page, with as many results on a page as usual.
    public SearchRequest withoutPages() {
        return withSize(PAGE_SIZE).withPage(1);
    }

    public SearchRequest leavingOut(Set<Layer> layers) {
        return new SearchRequest(words, reader, chosen, years, sort, 1, size, layers, view);
    }

    /// The same search with this value chosen, or no longer chosen; from the first page.
    public SearchRequest toggling(Facet facet, String value) {
        var values = new ArrayList<>(chosen(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(facet, values);
    }

    /// The same words alone: nothing chosen, no range of years.
    public SearchRequest withoutChoices() {
        return new SearchRequest(
                words, reader, Map.of(), Optional.empty(), sort, 1, size, without, view);
    }

    public SearchRequest with(Facet facet, List<String> values) {
        var other = new EnumMap<Facet, List<String>>(Facet.class);
        other.putAll(chosen);
        other.put(facet, values);
        return new SearchRequest(words, reader, other, years, sort, 1, size, without, view);
    }

    /// The same search with these values, and none of the other facets of their axis.
    public SearchRequest withOnly(Facet facet, List<String> values) {
        var other = with(facet, values);
        for (var beside : Facet.values()) {
            other =
                    beside != facet && beside.axis() == facet.axis()
                            ? other.with(beside, List.of())
                            : other;
        }
        return other;
    }

    /// The same search with this range of years, or without one; from the first page.
    public SearchRequest during(Optional<Years> other) {
        return new SearchRequest(words, reader, chosen, other, sort, 1, size, without, view);
    }

    /// All that is not as usual, in the order of the address.
    public List<Parameter> parameters() {
        var all = new ArrayList<Parameter>();
        if (!words.isBlank()) {
            all.add(new Parameter("q", words));
        }
        chosen.forEach((facet, values) ->
                values.forEach(value -> all.add(new Parameter(facet.key(), value))));
        years.map(Years::from)
                .filter(from -> from > Years.ALL.from())
                .ifPresent(from -> all.add(new Parameter("from", Integer.toString(from))));
        years.map(Years::to)
                .filter(to -> to < Years.ALL.to())
                .ifPresent(to -> all.add(new Parameter("to", Integer.toString(to))));
        without.stream().sorted().forEach(layer -> all.add(new Parameter("without", layer.key())));
        if (sort != Sort.RELEVANCE) {
            all.add(new Parameter("sort", sort.key()));
        }
        if (size != PAGE_SIZE) {
            all.add(new Parameter("size", Integer.toString(size)));
        }
        if (page > 1) {
            all.add(new Parameter("page", Integer.toString(page)));
        }
        return all;
    }

    /// The search as an address that leads back to it.
    public String address() {
        return path() + query();
    }

    /// The address without what is looked for, to which a form adds it.
    public String path() {
        return "/" + reader + "/search" + view.path();
    }

    /// The same search as another page shows it, such as `search/scores`.
    public String address(String page) {
        return "/" + reader + "/" + page + query();
    }

    private String query() {
        var query = new StringBuilder();
        for (var one : parameters()) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(one.name())
                    .append('=')
                    .append(encoded(one.value()));
        }
        return query.toString();
    }

    /// Most values stand in an address as they are; finding that out takes less time.
    private static String encoded(String value) {
        return value.chars().allMatch(SearchRequest::isPlain)
                ? value
                : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static boolean isPlain(int sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || sign == '-';
    }
}
