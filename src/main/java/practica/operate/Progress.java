package practica.operate;

import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;
import practica.deposit.Outcome;

/// Says how far an import is: what was turned away at once, and every few seconds a count, a rate
/// and the time left.
final class Progress {
    private static final long BETWEEN = 5_000_000_000L;

    private final PrintWriter out;
    private final int total;
    private final long began = System.nanoTime();
    private long said = began;
    private int done;

    Progress(PrintWriter out, int total) {
        this.out = out;
        this.total = total;
    }

    void tell(Outcome outcome) {
        done++;
        if (outcome.kind() == Outcome.Kind.REJECTED || outcome.kind() == Outcome.Kind.FAILED) {
            out.println(
                    "  " + outcome.kind().key() + ": " + outcome.path() + ": " + outcome.reason());
        }
        var now = System.nanoTime();
        if (now - said > BETWEEN) {
            said = now;
            var seconds = (now - began) / 1e9;
            out.printf(
                    "%d of %d files, %.1f a second, about %.0f s left%n",
                    done, total, done / seconds, (total - done) * seconds / done);
            out.flush();
        }
    }

    void end(Map<Outcome.Kind, Integer> counts) {
        var words =
                counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey().key())
                        .collect(Collectors.joining(", "));
        out.printf(
                "%d files in %.0f s: %s%n",
                done, (System.nanoTime() - began) / 1e9, words.isEmpty() ? "nothing" : words);
        out.flush();
    }
}
