package practica.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import practica.item.Item;
import practica.language.Language;
import practica.search.Atom.Years;
import practica.support.TestLibrary;
import practica.text.Words;

/// Searches such as people and programs make, the same ones in every run: words of titles and
/// themes in five languages, nothing at all, what must not be there, phrases, alternatives,
/// beginnings, fields; and up to three values of up to three facets, or a range of years.
final class RandomRequests {
    private final Random random;
    private final List<List<String>> runs = new ArrayList<>();
    private final Map<Facet, List<String>> values = new EnumMap<>(Facet.class);

    RandomRequests(long seed, List<Item> items) {
        this.random = new Random(seed);
        for (var item : items) {
            item.text().versions().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(version -> runs.add(Words.of(version.getValue().title())));
        }
        for (var theme : TestLibrary.starter().known().vocabularies().themes().concepts()) {
            Language.INTERFACE.forEach(language -> runs.add(Words.of(theme.label(language))));
        }
        runs.removeIf(List::isEmpty);
        for (var facet : Facet.values()) {
            var all = new TreeSet<String>();
            items.forEach(item -> all.addAll(Filing.values(facet, item)));
            values.put(facet, List.copyOf(all));
        }
    }

    Stream<SearchRequest> chosen(int count) {
        return Stream.generate(() -> choosing(SearchRequest.of(words(), reader()))).limit(count);
    }

    private SearchRequest choosing(SearchRequest request) {
        var chosen = request;
        for (var n = 1 + random.nextInt(3); n > 0; n--) {
            var facet = any(List.of(Facet.values()));
            var some =
                    Stream.generate(() -> any(values.get(facet)))
                            .limit(1 + random.nextInt(3))
                            .distinct()
                            .toList();
            chosen = chosen.with(facet, some);
        }
        return random.nextInt(5) == 0 ? chosen.during(Optional.of(years())) : chosen;
    }

    private Years years() {
        var from = 1985 + random.nextInt(40);
        return random.nextBoolean()
                ? new Years(from, from + random.nextInt(10))
                : new Years(from, Years.ALL.to());
    }

    private String words() {
        return switch (random.nextInt(10)) {
            case 0 -> "";
            case 1 -> "-" + word();
            case 2 -> word() + " -" + word();
            case 3 -> phrase();
            case 4 -> word() + " OR " + word() + " OR " + phrase();
            case 5 -> phrase() + " -" + phrase();
            case 6 -> word().substring(0, 1) + word().charAt(0) + "* " + word();
            case 7 -> any(List.of("title:" + word(), "year:1990..2005", "theme:" + word()));
            case 8 -> word();
            default -> String.join(" ", any(runs));
        };
    }

    private String phrase() {
        var run = any(runs);
        var from = random.nextInt(run.size());
        return "\"" + String.join(" ", run.subList(from, Math.min(run.size(), from + 2))) + "\"";
    }

    private String word() {
        return any(any(runs));
    }

    private Language reader() {
        return any(Language.INTERFACE);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
