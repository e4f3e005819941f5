package practica.prefill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import practica.prefill.Source.Line;

/// What speaks for a country without naming it: what institutions and people there are called, the
/// ends of addresses on the web, prefixes of telephones, currencies, and a little the language.
final class CountryClues {
    private static final Phrases<String> CALLED = called();
    private static final Pattern HOST = Pattern.compile("(?:://|www\\.|@)([\\w.-]{1,100}+)");
    private static final Pattern PHONE = Pattern.compile("(?:\\+|\\(?00 ?)(\\d{1,3})[) .-]");
    private static final Map<String, String> NATIONS_OF_DOMAINS =
            Map.of("uk", "GB", "cat", "ES", "gal", "ES", "eus", "ES");
    private static final Map<String, Map<String, Double>> LANGUAGES =
            Map.of(
                    "es", Map.of("ES", 0.4),
                    "ca", Map.of("ES", 0.5, "AD", 0.3),
                    "gl", Map.of("ES", 2.0),
                    "eu", Map.of("ES", 2.0),
                    "pt", Map.of("BR", 0.4, "PT", 0.4),
                    "fr", Map.of("FR", 0.5),
                    "it", Map.of("IT", 2.0),
                    "de", Map.of("DE", 1.0));

    /// Of one kind no more counts than this.
    private static final double MOST = 6;

    private static final double OF_INSTITUTION = 0.6;
    private static final double OF_ADDRESS = 0.8;
    private static final double OF_PHONE = 1.5;
    private static final double OF_CURRENCY = 1;

    private static final Set<String> NO_NATION = Set.of("EUR", "USD", "XOF");

    private CountryClues() {}

    /// What speaks for a country (ISO 3166-1), how much, and where.
    record Clue(String country, double weight, Optional<Line> line) {}

    static List<Clue> of(Source source, List<Line> lines) {
        var clues = new HashMap<String, Clue>();
        for (var line : lines) {
            CALLED.in(line.words())
                    .forEach(found -> add(clues, "called", found.meaning(), OF_INSTITUTION, line));
            if (line.text().indexOf('.') >= 0) {
                HOST.matcher(line.text())
                        .results()
                        .limit(20)
                        .forEach(host ->
                                nation(host.group(1))
                                        .ifPresent(nation ->
                                                add(clues, "host", nation, OF_ADDRESS, line)));
            }
            PHONE.matcher(line.text())
                    .results()
                    .limit(20)
                    .flatMap(phone -> Stream.ofNullable(Cues.PHONES.all().get(phone.group(1))))
                    .forEach(nations -> add(clues, "phone", nations.getFirst(), OF_PHONE, line));
        }
        new CostFinder(source)
                .amounts().stream()
                        .filter(amount -> !NO_NATION.contains(amount.currency()))
                        .filter(amount -> amount.currency().length() == 3)
                        .forEach(amount ->
                                add(
                                        clues,
                                        "currency",
                                        amount.currency().substring(0, 2),
                                        OF_CURRENCY,
                                        amount.line()));
        LANGUAGES
                .getOrDefault(source.file().language().code(), Map.of())
                .forEach((country, weight) ->
                        clues.put(
                                "language " + country,
                                new Clue(country, weight, Optional.empty())));
        return List.copyOf(clues.values());
    }

    private static void add(
            Map<String, Clue> clues, String kind, String country, double weight, Line line) {
        clues.merge(
                kind + " " + country,
                new Clue(country, weight, Optional.of(line)),
                (before, more) ->
                        new Clue(
                                country,
                                Math.min(MOST, before.weight() + more.weight()),
                                before.line()));
    }

    /// The country of the last part of an address; generic ones have none.
    private static Optional<String> nation(String host) {
        var end = host.endsWith(".") ? host.length() - 1 : host.length();
        var domain = host.substring(host.lastIndexOf('.', end - 1) + 1, end);
        if (NATIONS_OF_DOMAINS.containsKey(domain)) {
            return Optional.ofNullable(NATIONS_OF_DOMAINS.get(domain));
        }
        return domain.matches("[a-z]{2}")
                        && domain.length() < end
                        && !Set.of("eu", "io", "tv", "me", "co").contains(domain)
                ? Optional.of(domain.toUpperCase(java.util.Locale.ROOT))
                : Optional.empty();
    }

    private static Phrases<String> called() {
        var called = new Phrases<String>();
        Cues.COUNTRIES
                .all()
                .forEach((country, words) -> words.forEach(word -> called.add(word, country)));
        return called;
    }
}
