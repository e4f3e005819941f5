package practica.notice;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Something that somebody was told: what happened to what, and the address where to see it,
/// without its language.
public record Notice(
        long id, Kind kind, String about, String path, Instant toldAt, Optional<Instant> seenAt) {
    /// What may happen.
    public enum Kind {
        /// Something waits for the review of a network whose curator one is.
        SUBMITTED,
        /// Somebody wrote in the conversation.
        MESSAGE,
        CHANGES,
        PUBLISHED,
        DECLINED,
        /// One is to review something.
        ASSIGNED,
        /// Somebody has a problem with what a network of one's own published.
        REPORTED,
        /// Somebody says that they write for a body of one's own.
        AFFILIATION,
        CONFIRMED,
        REFUSED;

        public static Optional<Kind> of(String key) {
            return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
