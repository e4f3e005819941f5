package practica.account;

import java.time.Duration;
import org.jdbi.v3.core.Jdbi;

/// How often something may be tried: counted in the database, so that all nodes count together.
public final class Attempts {
    private final AttemptStore store;

    public Attempts(Jdbi jdbi) {
        this.store = jdbi.onDemand(AttemptStore.class);
    }

    /// A limit: so many times, beginning with the first, until the time is over.
    public record Limit(String name, int most, Duration within) {}

    /// Counts one more try by somebody.
    ///
    /// @return whether it is within the limit
    public boolean allow(Limit limit, String who) {
        return store.count(limit.name() + " " + who, limit.within()) <= limit.most();
    }

    /// Begins to count anew, as after a success.
    public void forget(Limit limit, String who) {
        store.forget(limit.name() + " " + who);
    }

    /// Drops what is over.
    public void sweep() {
        store.sweep();
    }
}
