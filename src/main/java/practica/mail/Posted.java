package practica.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// How it stands with a letter in the outbox.
///
/// @param reason why it is not sent yet, or was given up; else empty
/// @param endedAt when it was sent or given up
public record Posted(
        LetterId id,
        State state,
        EmailAddress receiver,
        String subject,
        String reason,
        Instant writtenAt,
        Optional<Instant> endedAt) {
    public enum State {
        WAITING,
        SENT,
        /// Given up until somebody puts its job back into the queue.
        FAILED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
