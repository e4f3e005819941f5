package practica.job;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;

/// A job that is not done. `failures` counts since it was last asked for; `reason` and `failedAt`
/// tell of the last of them.
public record Job(
        @Nested JobId id, State state, int failures, String reason, Optional<Instant> failedAt) {
    public enum State {
        WAITING,
        RUNNING,
        /// Given up until somebody asks for it again.
        FAILED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
