package practica.operate;

import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practica.deposit.Delivery;
import practica.deposit.Outcome;

/// Says how far an import is: what was turned away at once, and every few seconds a count, a rate
/// and the time left, as far as it can be told from the bytes; at the end how fast the first and
/// the last fifth went.
final class Progress {
    private static final long BETWEEN = 5_000_000_000L;

    private final PrintWriter out;
    private final long began = System.nanoTime();
    private long said = began;
    private long saidOf;
    private long done;
    private long alike;
    private final Fifths fifths = new Fifths(began);

    Progress(PrintWriter out) {
        this.out = out;
    }

    void tell(Outcome outcome, Delivery delivery) {
        done++;
        alike += outcome.alike() ? 1 : 0;
        if (outcome.isLost()) {
            var row = outcome.row() == 0 ? "" : ", row " + outcome.row();
            out.println(
                    "  "
                            + outcome.kind().key()
                            + ": "
                            + outcome.path()
                            + row
                            + ": "
                            + outcome.reason());
        }
        var now = System.nanoTime();
        fifths.done(now);
        if (now - said > BETWEEN) {
            out.printf(
                    "%d done, %.0f a second%s%n",
                    done, (done - saidOf) / ((now - said) / 1e9), left(delivery, now));
            out.flush();
            said = now;
            saidOf = done;
        }
    }

    private String left(Delivery delivery, long now) {
        var passed = delivery.passed();
        var size = delivery.size();
        return passed <= 0 || passed > size
                ? ""
                : ", about %.0f s left".formatted((now - began) / 1e9 * (size - passed) / passed);
    }

    void end(Map<String, Long> counts) {
        var words =
                Stream.of(Outcome.Kind.values())
                        .filter(kind ->
                                kind != Outcome.Kind.WITHDRAWN || counts.containsKey(kind.key()))
                        .map(kind -> counts.getOrDefault(kind.key(), 0L) + " " + kind.key())
                        .collect(Collectors.joining(", "));
        var others = alike == 0 ? "" : ", " + alike + " look like others";
        out.printf(
                "%d in %.0f s: %s%s%s%n",
                done, (System.nanoTime() - began) / 1e9, words, others, fifths.said());
        out.flush();
    }
}
