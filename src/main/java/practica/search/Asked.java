package practica.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import practica.check.Checked;
import practica.check.Checks;
import practica.item.Known;
import practica.language.Language;
import practica.network.NetworkId;
import practica.place.PlaceId;
import practica.vocabulary.ConceptId;

/// Reads a search from the parameters of an address. What nobody could have chosen on the page is a
/// problem, and said.
public record Asked(Known known) {
    /// Room for some pages of a text, of which [Typed] takes what it can use.
    private static final int MOST_CHARACTERS = 20_000;

    /// A text longer than this is made into what is looked for of it: the page has it in a hundred
    /// addresses.
    private static final int MOST_AS_TYPED = 4_000;

    private static final int MOST_VALUES = 50;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    public Checked<SearchRequest> of(Language reader, Map<String, List<String>> parameters) {
        var words = first(parameters, "q").orElse("").strip();
        var page = first(parameters, "page").orElse("1");
        var size = first(parameters, "size").orElse(Integer.toString(SearchRequest.PAGE_SIZE));
        var sort = first(parameters, "sort").orElse(Sort.RELEVANCE.key());
        var chosen = chosen(parameters);
        var checks =
                new Checks()
                        .that(
                                words.length() <= MOST_CHARACTERS,
                                "q",
                                "error.query-too-long",
                                Integer.toString(MOST_CHARACTERS))
                        .that(
                                number(page) >= 1 && number(page) <= SearchRequest.DEEPEST,
                                "page",
                                "error.page",
                                page)
                        .that(
                                number(size) >= 1 && number(size) <= SearchRequest.LARGEST_PAGE,
                                "size",
                                "error.unknown-value",
                                size)
                        .that(
                                number(page) * number(size)
                                        <= SearchRequest.DEEPEST + SearchRequest.LARGEST_PAGE,
                                "page",
                                "error.page",
                                page)
                        .that(Sort.of(sort).isPresent(), "sort", "error.unknown-value", sort);
        var without = parameters.getOrDefault("without", List.of());
        without.forEach(layer ->
                checks.that(Layer.of(layer).isPresent(), "without", "error.unknown-value", layer));
        chosen.forEach((facet, values) ->
                values.forEach(value ->
                        checks.that(
                                knows(facet, value), facet.key(), "error.unknown-value", value)));
        return checks.giving(() ->
                new SearchRequest(
                        words.length() > MOST_AS_TYPED ? Typed.of(words).written() : words,
                        reader,
                        chosen,
                        Sort.of(sort).orElseThrow(),
                        (int) number(page),
                        (int) number(size),
                        without.stream()
                                .flatMap(layer -> Layer.of(layer).stream())
                                .collect(Collectors.toUnmodifiableSet())));
    }

    private boolean knows(Facet facet, String value) {
        var vocabularies = known.vocabularies();
        var concept = new ConceptId(value);
        return switch (facet) {
            case KIND -> vocabularies.kinds().knows(concept);
            case THEME -> vocabularies.themes().knows(concept);
            case SDG -> vocabularies.sdgs().knows(concept);
            case REGION -> vocabularies.worldRegions().knows(concept);
            case COUNTRY -> known.places().country(value).isPresent();
            case NETWORK -> known.networks().find(new NetworkId(value)).isPresent();
            case YEAR -> YEAR.matcher(value).matches();
            case LANGUAGE ->
                    Language.of(value)
                            .filter(language -> language.code().equals(value))
                            .isPresent();
            case PLACE -> known.places().find(new PlaceId(value)).isPresent();
        };
    }

    private static Map<Facet, List<String>> chosen(Map<String, List<String>> parameters) {
        var chosen = new EnumMap<Facet, List<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = new ArrayList<String>();
            for (var value : parameters.getOrDefault(facet.key(), List.of())) {
                if (!value.isEmpty() && !values.contains(value) && values.size() < MOST_VALUES) {
                    values.add(value);
                }
            }
            chosen.put(facet, values);
        }
        return chosen;
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static long number(String words) {
        return NUMBER.matcher(words).matches() ? Long.parseLong(words) : 0;
    }
}
