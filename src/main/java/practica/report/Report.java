package practica.report;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import practica.language.Language;
import practica.mail.EmailAddress;

/// Something that somebody reported of an item.
///
/// @param slug the end of the item's address
/// @param title what the item was called then
/// @param tongue the language of the title
/// @param address where the answer goes; empty where none was given, or its owner was forgotten
/// @param language in which the answer is sent
public record Report(
        long id,
        String slug,
        String title,
        Language tongue,
        Kind kind,
        String words,
        Optional<EmailAddress> address,
        Language language,
        Instant toldAt,
        State state) {
    /// What it is about.
    public enum Kind {
        WRONG,
        OUTDATED,
        /// Somebody stands in it who does not want to.
        PERSONAL,
        /// It is somebody else's work.
        RIGHTS,
        OFFENSIVE,
        OTHER;

        public static Optional<Kind> of(String key) {
            return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether the law may ask for an answer: whoever reports it can be reached, and
        /// administrators are told too.
        public boolean isGrave() {
            return this == PERSONAL || this == RIGHTS;
        }
    }

    /// What came of it.
    public enum State {
        OPEN,
        SETTLED,
        DISMISSED;

        /// An answer; to be open is none.
        public static Optional<State> of(String key) {
            return Stream.of(SETTLED, DISMISSED)
                    .filter(state -> state.key().equals(key))
                    .findFirst();
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
