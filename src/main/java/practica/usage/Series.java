package practica.usage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/// What was done within a span, step by step.
record Series(Span span, List<Count> counts) {
    Series {
        counts = List.copyOf(counts);
    }

    /// How often people did it, at each step.
    List<Long> people(Kind kind) {
        return at(counts.stream().filter(one -> !one.machine() && one.kind() == kind).toList());
    }

    /// How often programs did anything, at each step.
    List<Long> programs() {
        return at(counts.stream().filter(Count::machine).toList());
    }

    private List<Long> at(List<Count> some) {
        var sums = new HashMap<LocalDate, Long>();
        some.forEach(one -> sums.merge(one.day(), one.times(), Long::sum));
        return span.steps().stream().map(day -> sums.getOrDefault(day, 0L)).toList();
    }

    static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }
}
