package practica.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;

/// People who read: one asks for the next of the pages every fifty milliseconds, whether the one
/// before has been answered or not.
public final class Readers {
    private static final Duration EVERY = Duration.ofMillis(50);

    private Readers() {}

    /// How long they waited, the shortest first, and how many were not answered with a page.
    public record Waits(List<Duration> waits, int failures) {
        /// Of a hundred readers so many waited no longer.
        public Duration percentile(int percent) {
            return waits.get(Math.min(waits.size() - 1, waits.size() * percent / 100));
        }
    }

    /// Lets them read until it is over.
    ///
    /// @param ask asks for a page and gives the status of the answer
    public static Waits read(List<String> pages, ToIntFunction<String> ask, BooleanSupplier over) {
        var waits = new ConcurrentLinkedQueue<Duration>();
        var failures = new ConcurrentLinkedQueue<String>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var begin = System.nanoTime();
            for (var n = 0; !over.getAsBoolean(); n++) {
                var due = begin + n * EVERY.toNanos();
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                var page = pages.get(n % pages.size());
                readers.submit(() -> {
                    if (ask.applyAsInt(page) != 200) {
                        failures.add(page);
                    }
                    waits.add(Duration.ofNanos(System.nanoTime() - due));
                });
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        var sorted = new ArrayList<>(waits);
        sorted.sort(null);
        return new Waits(sorted, failures.size());
    }
}
