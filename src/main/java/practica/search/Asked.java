package practica.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import practica.check.Checked;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Checks;
import practica.item.Known;
import practica.language.Language;
import practica.search.Atom.Years;
import practica.web.Refusal;

/// Reads a search from the parameters of an address. What nobody could have chosen on the page is a
/// problem, and said.
public record Asked(Known known) {
    /// Room for some pages of a text, of which [Typed] takes what it can use.
    private static final int MOST_CHARACTERS = 20_000;

    /// A text longer than this is made into what is looked for of it: the page has it in a hundred
    /// addresses.
    private static final int MOST_AS_TYPED = 4_000;

    private static final int MOST_VALUES = 50;
    private static final int LONGEST_PLACE = 100;
    private static final String YEARS = "\\d{1,4}";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    /// The search that the address asks for.
    ///
    /// @throws Refusal where it asks for what there is not (400), with the first problem
    public SearchRequest read(Language reader, Map<String, List<String>> parameters) {
        return good(of(reader, parameters));
    }

    /// The same for people, who may also write `city=Lima`. A place that nobody knows is a choice
    /// in vain: the page shows it, and how to undo it.
    public SearchRequest onPage(Language reader, Map<String, List<String>> parameters) {
        var all = new HashMap<>(parameters);
        var places = new ArrayList<>(parameters.getOrDefault(Facet.PLACE.key(), List.of()));
        for (var city : parameters.getOrDefault("city", List.of())) {
            if (places.size() > MOST_VALUES || !couldBeAPlace(Facet.PLACE, city)) {
                places.add(city);
                continue;
            }
            var named = known.places().cityNamed(city).map(place -> place.id().value());
            places.add(named.orElse(city));
        }
        all.put(Facet.PLACE.key(), places);
        return good(of(reader, all, Asked::couldBeAPlace));
    }

    private static boolean couldBeAPlace(Facet facet, String value) {
        return facet.axis() == Facet.PLACE
                && value.length() <= LONGEST_PLACE
                && value.codePoints().noneMatch(Character::isISOControl);
    }

    private static SearchRequest good(Checked<SearchRequest> asked) {
        return switch (asked) {
            case Good<SearchRequest>(var request) -> request;
            case Bad<SearchRequest>(var problems) ->
                    throw new Refusal(
                            400,
                            problems.getFirst().message(),
                            problems.getFirst().detail(),
                            problems.getFirst().field());
        };
    }

    public Checked<SearchRequest> of(Language reader, Map<String, List<String>> parameters) {
        return of(reader, parameters, (_, _) -> false);
    }

    /// @param inVain whether a value that nobody could have chosen is let through
    private Checked<SearchRequest> of(
            Language reader,
            Map<String, List<String>> parameters,
            BiPredicate<Facet, String> inVain) {
        var words = first(parameters, "q").orElse("").strip();
        var page = first(parameters, "page").orElse("1");
        var size = first(parameters, "size").orElse(Integer.toString(SearchRequest.PAGE_SIZE));
        var sort = first(parameters, "sort").orElse(Sort.RELEVANCE.key());
        var chosen = chosen(parameters);
        var from = first(parameters, "from").orElse(Integer.toString(Years.ALL.from()));
        var to = first(parameters, "to").orElse(Integer.toString(Years.ALL.to()));
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
                                "error.page-size",
                                size)
                        .that(
                                number(page) * number(size)
                                        <= SearchRequest.DEEPEST + SearchRequest.LARGEST_PAGE,
                                "page",
                                "error.page",
                                page)
                        .that(Sort.of(sort).isPresent(), "sort", "error.sort", sort);
        var without = parameters.getOrDefault("without", List.of());
        without.forEach(layer ->
                checks.that(Layer.of(layer).isPresent(), "without", "error.unknown-value", layer));
        chosen.forEach((facet, values) ->
                values.forEach(value ->
                        checks.that(
                                FacetValues.of(facet, known).has(value)
                                        || inVain.test(facet, value),
                                facet.key(),
                                "error.unknown-value",
                                value)));
        years(checks, from, to);
        return checks.giving(() ->
                new SearchRequest(
                        words.length() > MOST_AS_TYPED ? Typed.of(words).written() : words,
                        reader,
                        chosen,
                        years(from, to),
                        Sort.of(sort).orElseThrow(),
                        (int) number(page),
                        (int) number(size),
                        without.stream()
                                .flatMap(layer -> Layer.of(layer).stream())
                                .collect(Collectors.toUnmodifiableSet()),
                        View.LIST));
    }

    private static void years(Checks checks, String from, String to) {
        checks.that(from.matches(YEARS), "from", "error.unknown-value", from)
                .that(to.matches(YEARS), "to", "error.unknown-value", to);
    }

    /// Whichever of the two comes first.
    private static Optional<Years> years(String first, String second) {
        var years =
                new Years(
                        (int) Math.min(number(first), number(second)),
                        (int) Math.max(number(first), number(second)));
        return Optional.of(years).filter(one -> !one.equals(Years.ALL));
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
