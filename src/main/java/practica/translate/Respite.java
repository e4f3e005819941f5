package practica.translate;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// After a failure, a server is left alone for a while: so it is tried, and complained of, once in
/// that time.
final class Respite {
    private static final Logger log = LoggerFactory.getLogger(Respite.class);

    private final Duration length;
    private final AtomicLong until = new AtomicLong(System.nanoTime());

    Respite(Duration length) {
        this.length = length;
    }

    boolean isOver() {
        return System.nanoTime() - until.get() >= 0;
    }

    void begin(String why) {
        if (isOver()) {
            log.warn("The translation server is left alone for {} s: {}", length.toSeconds(), why);
        }
        until.set(System.nanoTime() + length.toNanos());
    }
}
