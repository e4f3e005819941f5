package practica.translate;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// What a server says that it offers. It is asked when somebody wants to know, and once it has said
/// something never again; as long as it has not, once in a while, and whoever comes meanwhile does
/// not wait.
final class Offer<T> {
    private final Supplier<Optional<T>> ask;
    private final Duration pause;
    private final AtomicLong next = new AtomicLong(System.nanoTime());
    private volatile Optional<T> said = Optional.empty();

    /// @param ask empty where the server cannot be reached or offers nothing
    Offer(Supplier<Optional<T>> ask, Duration pause) {
        this.ask = ask;
        this.pause = pause;
    }

    /// Empty as long as it is not known.
    Optional<T> get() {
        var now = System.nanoTime();
        var due = next.get();
        if (said.isEmpty() && now - due >= 0 && next.compareAndSet(due, now + pause.toNanos())) {
            said = ask.get();
            next.set(System.nanoTime() + pause.toNanos());
        }
        return said;
    }
}
