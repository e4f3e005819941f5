package practica.prefill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import practica.language.Language;
import practica.place.Place;
import practica.place.Place.Kind;
import practica.place.PlaceId;
import practica.place.Places;
import practica.prefill.PlaceNames.Token;
import practica.prefill.Source.Line;
import practica.text.Words;

/// Where a document is from or what place it is about: the places that it names, the country that
/// most of them lie in, and what else speaks for a country ([CountryClues]).
final class PlaceFinder {
    static final String FIELD = "places";
    static final String COUNTRY = "country";

    private static final double IN_TITLE = 8;
    private static final double IN_OPENING = 2;

    /// Where the place and date of a signature stand.
    private static final double IN_CLOSING = 3;

    private static final int CLOSING = 4;

    /// Less sure proposals are not worth a look.
    private static final double FAINT = 0.05;

    private static final int MOST_LINES = 6_000;

    private final Source source;
    private final Places places;
    private final Language reader;
    private final Map<PlaceId, Mention> mentions = new HashMap<>();
    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Line> said = new HashMap<>();

    PlaceFinder(Source source, Places places, Language reader) {
        this.source = source;
        this.places = places;
        this.reader = reader;
    }

    /// How much speaks for a place, and where it is first named.
    private record Mention(Place place, double weight, Line line, int at) {
        private Mention more(double other) {
            return new Mention(place, weight + other, line, at);
        }
    }

    Stream<Proposal> find(String title) {
        var titled = new Line(1, title, List.of(Words.folded(title).split(" ", -1)), 1, true);
        var lines = new ArrayList<Line>();
        lines.add(titled);
        lines.addAll(source.lines().subList(0, Math.min(MOST_LINES, source.lines().size())));
        var known = places.called(PlaceNames.of(lines));
        var found = new ArrayList<Found>();
        for (var at = 0; at < lines.size(); at++) {
            found.addAll(found(lines.get(at), known, weight(lines.get(at), at, lines.size())));
        }
        found.forEach(this::count);
        CountryClues.of(source, lines)
                .forEach(clue -> {
                    countries.merge(clue.country(), clue.weight(), Double::sum);
                    clue.line().ifPresent(line -> said.putIfAbsent(clue.country(), line));
                });
        found.forEach(this::settle);
        return Stream.concat(countries(), places());
    }

    private double weight(Line line, int at, int lines) {
        if (at == 0) {
            return IN_TITLE;
        }
        if (at >= lines - CLOSING && line.text().chars().anyMatch(Character::isDigit)) {
            return IN_CLOSING;
        }
        return at <= source.opening().size() ? IN_OPENING : 1;
    }

    /// A name in a line, and the places that it may mean.
    private record Found(List<Place> places, Line line, int at, double weight) {}

    private static List<Found> found(Line line, Map<String, List<Place>> known, double weight) {
        var found = new ArrayList<Found>();
        var tokens = PlaceNames.tokens(line.text());
        var capitals = line.isCapitals() ? 0.05 : 1;
        for (var at = 0; at < tokens.size(); at++) {
            var longest = longest(tokens, at, known);
            if (longest.isPresent()) {
                var length = longest.get().length();
                var alone = isAlone(tokens, at, length, line.text()) ? 1 : 0.1;
                found.add(
                        new Found(
                                longest.get().places(),
                                line,
                                tokens.get(at).at(),
                                weight * alone * capitals));
                at += length - 1;
            }
        }
        return found;
    }

    private record Longest(List<Place> places, int length) {}

    private static Optional<Longest> longest(
            List<Token> tokens, int from, Map<String, List<Place>> known) {
        if (!tokens.get(from).capital()) {
            return Optional.empty();
        }
        var longest = new ArrayList<Longest>();
        PlaceNames.runs(
                tokens,
                from,
                (name, length) -> {
                    var called = known.get(name);
                    if (called != null) {
                        longest.add(new Longest(called, length));
                    }
                });
        return longest.isEmpty() ? Optional.empty() : Optional.of(longest.getLast());
    }

    /// Whether no other name with a capital stands right before or behind it, as in the names of
    /// people.
    private static boolean isAlone(List<Token> tokens, int at, int length, String text) {
        var end = at + length;
        var before =
                at > 0
                        && tokens.get(at - 1).capital()
                        && isBlank(text, tokens.get(at - 1), tokens.get(at));
        var behind =
                end < tokens.size()
                        && tokens.get(end).capital()
                        && isBlank(text, tokens.get(end - 1), tokens.get(end));
        return !before && !behind;
    }

    private static boolean isBlank(String text, Token one, Token next) {
        var gap = text.substring(Math.min(next.at(), one.at() + 1), next.at());
        return gap.endsWith(" ")
                && gap.chars().filter(sign -> sign == ',' || sign == '(' || sign == '.').count()
                        == 0;
    }

    /// Counts for the countries, by how many people live where.
    private void count(Found found) {
        var all = found.places().stream().mapToDouble(PlaceFinder::size).sum();
        for (var place : found.places()) {
            var weight = found.weight() * worth(place) * size(place) / all;
            countries.merge(place.country(), weight, Double::sum);
            if (weight > 0.3) {
                said.putIfAbsent(place.country(), found.line());
            }
        }
    }

    /// Takes the place that lies in the likeliest country.
    private void settle(Found found) {
        found.places().stream()
                .max((one, two) -> Double.compare(likely(one), likely(two)))
                .ifPresent(place ->
                        mentions.merge(
                                place.id(),
                                new Mention(
                                        place,
                                        found.weight() * worth(place),
                                        found.line(),
                                        found.at()),
                                (before, more) -> before.more(more.weight())));
    }

    private double likely(Place place) {
        return Math.log1p(countries.getOrDefault(place.country(), 0.0)) * 2
                + Math.log10(size(place));
    }

    private static double size(Place place) {
        return switch (place.kind()) {
            case COUNTRY -> 1e8;
            case REGION -> 1e6;
            case CITY -> Math.max(1_000, place.population());
        };
    }

    /// A name says the more, the better known what it names.
    private static double worth(Place place) {
        return switch (place.kind()) {
            case COUNTRY -> 1.5;
            case REGION -> 0.8;
            case CITY -> Math.clamp(Math.log10(size(place)) - 4, 0.1, 2) / 1.6;
        };
    }

    private Stream<Proposal> countries() {
        var all = countries.values().stream().mapToDouble(weight -> weight).sum();
        return countries.entrySet().stream()
                .filter(entry -> places.country(entry.getKey()).isPresent())
                .sorted(
                        Map.Entry.<String, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry::getKey))
                .limit(3)
                .map(entry -> {
                    var line = said.get(entry.getKey());
                    var label = places.country(entry.getKey()).map(one -> one.countryName(reader));
                    return new Proposal(
                            COUNTRY,
                            entry.getKey(),
                            label.orElse(entry.getKey()),
                            line == null ? 0 : line.page(),
                            line == null ? "" : line.said(),
                            entry.getValue() / all * Math.min(0.95, 0.4 + entry.getValue() / 10));
                })
                .filter(proposal -> proposal.confidence() >= FAINT);
    }

    private Stream<Proposal> places() {
        var all = mentions.values().stream().mapToDouble(Mention::weight).sum();
        return mentions.values().stream()
                .filter(mention -> mention.place().kind() != Kind.COUNTRY || mentions.size() == 1)
                .map(mention ->
                        new Proposal(
                                FIELD,
                                mention.place().id().value(),
                                mention.place().fullName(reader),
                                mention.line().page(),
                                mention.line().said(mention.at()),
                                mention.weight()
                                        / all
                                        * Math.min(0.95, 0.4 + mention.weight() / 10)))
                .filter(proposal -> proposal.confidence() >= FAINT);
    }
}
