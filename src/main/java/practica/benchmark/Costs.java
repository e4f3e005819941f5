package practica.benchmark;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToLongFunction;
import practica.benchmark.Stopwatch.Cost;
import practica.search.FacetViews;
import practica.search.Layer;
import practica.search.Results;
import practica.search.lucene.SearchIndex;

/// Puts each question twice, with all layers and with words alone, and keeps what it cost.
final class Costs {
    private final List<Cost> layered = new ArrayList<>();
    private final List<Cost> plain = new ArrayList<>();

    private Costs() {}

    /// Asks so many questions for practice, and then those that count.
    static Costs of(SearchIndex index, MadeQuestions questions, int practice, int count) {
        for (var at = 0; at < practice; at++) {
            ask(index, questions, at, Set.of());
            ask(index, questions, at, EnumSet.allOf(Layer.class));
        }
        var costs = new Costs();
        for (var at = practice; at < practice + count; at++) {
            costs.layered.add(ask(index, questions, at, Set.of()));
            costs.plain.add(ask(index, questions, at, EnumSet.allOf(Layer.class)));
        }
        return costs;
    }

    private static Cost ask(
            SearchIndex index, MadeQuestions questions, int number, Set<Layer> without) {
        var request = questions.question(number).leavingOut(without);
        var watch = new Stopwatch();
        var result = index.search(request);
        var known = questions.known();
        new Results(known).of(result.hits(), request.reader());
        new FacetViews(known).of(request, result);
        return watch.cost();
    }

    /// A table, in milliseconds.
    List<String> table() {
        var lines = new ArrayList<String>();
        lines.add("ms                 all p50     p90     p99 | words p50     p90     p99 | ratio");
        lines.add(line("CPU", Cost::cpu));
        lines.add(line("wall", Cost::wall));
        return lines;
    }

    private String line(String name, ToLongFunction<Cost> what) {
        return String.format(
                Locale.ROOT,
                "%-18s %7.2f %7.2f %7.2f | %9.2f %7.2f %7.2f | %5.2f",
                name,
                at(layered, what, 0.5),
                at(layered, what, 0.9),
                at(layered, what, 0.99),
                at(plain, what, 0.5),
                at(plain, what, 0.9),
                at(plain, what, 0.99),
                sum(layered, what) / sum(plain, what));
    }

    private static double at(List<Cost> costs, ToLongFunction<Cost> what, double share) {
        return costs.stream()
                        .mapToLong(what)
                        .sorted()
                        .skip((long) (share * (costs.size() - 1)))
                        .findFirst()
                        .orElse(0)
                / 1e6;
    }

    private static double sum(List<Cost> costs, ToLongFunction<Cost> what) {
        return costs.stream().mapToLong(what).sum();
    }
}
