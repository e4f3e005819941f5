package practica.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import practica.language.Language;
import practica.language.Messages;
import practica.search.Atom.Years;
import practica.search.FacetView.Choice;
import practica.search.SearchRequest.Parameter;
import practica.search.SearchResult.Count;

/// How the items are spread over the years: from the first to the last of all, or of those that one
/// chose, in so few bars that each is wide enough to be hit. `from` and `to` are what was chosen,
/// or empty; `kept` is the rest of the search.
public record Histogram(List<Bar> bars, String from, String to, List<Parameter> kept) {
    /// The items of some years, or of one where there is room. `height` is in hundredths of the
    /// highest.
    public record Bar(Choice years, int height) {}

    private static final int MOST_BARS = 10;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000};

    /// So that a bar of one item among thousands can be seen.
    private static final int LOWEST = 4;

    /// Empty where no item has a year and none was chosen.
    static Optional<Histogram> of(SearchRequest request, List<Count> counts) {
        var byYear = new TreeMap<Integer, Integer>();
        counts.forEach(count -> byYear.put(Integer.valueOf(count.value()), count.items()));
        if (byYear.isEmpty() && !isNarrowed(request)) {
            return Optional.empty();
        }
        var range = request.years().orElse(Years.ALL);
        return Optional.of(
                new Histogram(
                        bars(request, byYear),
                        range.from() == Years.ALL.from() ? "" : Integer.toString(range.from()),
                        range.to() == Years.ALL.to() ? "" : Integer.toString(range.to()),
                        anyYear(request).parameters()));
    }

    static boolean isNarrowed(SearchRequest request) {
        return request.years().isPresent() || !request.chosen(Facet.YEAR).isEmpty();
    }

    /// What the years are called: *1993*, *1990–1999*, *from 1990*, *until 1999*.
    static String label(Years years, Language reader) {
        if (years.from() == years.to()) {
            return Integer.toString(years.from());
        }
        var from = Integer.toString(years.from());
        var to = Integer.toString(years.to());
        if (years.to() == Years.ALL.to()) {
            return Messages.in(reader).say("years.from", from);
        }
        return years.from() == Years.ALL.from()
                ? Messages.in(reader).say("years.until", to)
                : from + "–" + to;
    }

    private static List<Bar> bars(SearchRequest request, NavigableMap<Integer, Integer> all) {
        var range =
                request.years()
                        .filter(years -> years.from() < years.to())
                        .filter(years -> !between(all, years).isEmpty())
                        .orElse(Years.ALL);
        var byYear = between(all, range);
        var choices = new ArrayList<Choice>();
        if (!byYear.isEmpty()) {
            var step = step(byYear.firstKey(), byYear.lastKey());
            for (var start = byYear.firstKey() / step * step;
                    start <= byYear.lastKey();
                    start += step) {
                var years =
                        new Years(
                                Math.max(start, byYear.firstKey()),
                                Math.min(start + step - 1, byYear.lastKey()));
                choices.add(choice(request, years, sum(byYear, years)));
            }
        }
        var highest = choices.stream().mapToInt(Choice::items).max().orElse(0);
        return choices.stream()
                .map(choice -> new Bar(choice, height(choice.items(), highest)))
                .toList();
    }

    private static Choice choice(SearchRequest request, Years years, int items) {
        var chosen = request.years().equals(Optional.of(years));
        return Choice.alone(
                label(years, request.reader()),
                items,
                chosen,
                anyYear(request).during(chosen ? Optional.empty() : Optional.of(years)).address());
    }

    private static SearchRequest anyYear(SearchRequest request) {
        return request.with(Facet.YEAR, List.of()).during(Optional.empty());
    }

    /// How many years a bar has.
    private static int step(int first, int last) {
        return Arrays.stream(STEPS)
                .filter(step -> last / step - first / step < MOST_BARS)
                .findFirst()
                .orElseThrow();
    }

    private static NavigableMap<Integer, Integer> between(
            NavigableMap<Integer, Integer> byYear, Years years) {
        return byYear.subMap(years.from(), true, years.to(), true);
    }

    private static int sum(NavigableMap<Integer, Integer> byYear, Years years) {
        return between(byYear, years).values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int height(int items, int highest) {
        return items == 0 ? 0 : Math.max(LOWEST, 100 * items / highest);
    }
}
