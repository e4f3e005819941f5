package practica.deposit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How an import that is not finished goes on.
///
/// @param size of all that there is to be imported, in bytes, as far as one can know before
/// @param passed how much of it has been looked at
/// @param rate things a second, since whoever is at it began
/// @param noted when this was written down
/// @param expected when it will end, as far as one can tell
/// @param trouble why it waits, as a sentence; empty where it doesn't
public record ImportProgress(
        long size,
        long passed,
        double rate,
        Instant noted,
        Optional<Instant> expected,
        String trouble) {
    private static final int ALL = 100;

    /// How much of it has been looked at, of a hundred.
    public long percent() {
        return size == 0 ? 0 : Math.min(ALL, ALL * passed / size);
    }

    /// What is known of an import that began to go on so long ago, where it was at `from`.
    static ImportProgress after(Duration time, long things, long from, Delivery delivery) {
        var seconds = Math.max(1, time.toMillis()) / 1e3;
        var passed = delivery.passed();
        var left = Math.max(0, delivery.size() - passed);
        var now = Instant.now();
        return new ImportProgress(
                delivery.size(),
                passed,
                things / seconds,
                now,
                passed <= from
                        ? Optional.empty()
                        : Optional.of(
                                now.plusMillis(Math.round(1e3 * seconds * left / (passed - from)))),
                "");
    }
}
