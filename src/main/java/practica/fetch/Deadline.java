package practica.fetch;

import java.time.Duration;
import org.apache.hc.client5.http.classic.methods.HttpGet;

/// Breaks a request off when its time is up, however steadily its bytes trickle.
final class Deadline implements AutoCloseable {
    private final Thread watch;
    private volatile boolean passed;

    Deadline(HttpGet request, long end) {
        watch =
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                Thread.sleep(
                                        Duration.ofNanos(Math.max(0, end - System.nanoTime())));
                                passed = true;
                                request.cancel();
                            } catch (InterruptedException e) {
                                // It was done in time.
                            }
                        });
    }

    boolean passed() {
        return passed;
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
