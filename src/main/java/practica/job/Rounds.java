package practica.job;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Something that this process does at once and then again and again, until it is closed. Where a
/// round fails, the next may not.
public final class Rounds implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Rounds.class);
    private static final int LAST_SECONDS = 5;

    private final ScheduledExecutorService thread;

    private Rounds(ScheduledExecutorService thread) {
        this.thread = thread;
    }

    /// Begins.
    ///
    /// @param pause from the end of a round to the next
    public static Rounds start(String name, Duration pause, Runnable round) {
        var thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name(name).factory());
        var _ =
                thread.scheduleWithFixedDelay(
                        () -> attempt(name, round), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        return new Rounds(thread);
    }

    private static void attempt(String name, Runnable round) {
        try {
            round.run();
        } catch (RuntimeException | Error e) {
            log.warn("{} did not go their round: {}", name, e.getMessage());
            log.debug("why", e);
        }
    }

    /// Begins no other round and waits a little for one that is going on.
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
                log.warn("A round has not ended");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
