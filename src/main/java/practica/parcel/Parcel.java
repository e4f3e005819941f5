package practica.parcel;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.json.Json;
import practica.account.AccountId;
import practica.language.Language;

/// An export that is made for a member.
///
/// @param name what its file is called
/// @param items how many there are to be; `done` of them are in it
/// @param reason why it failed: the key of a message, which is `about` something
/// @param endedAt when it was ready, or failed
public record Parcel(
        ParcelId id,
        AccountId account,
        @Json Asking asked,
        Language language,
        String name,
        int items,
        int done,
        State state,
        String reason,
        String about,
        String mediaType,
        long bytes,
        Instant askedAt,
        Optional<Instant> endedAt) {
    /// How long one is kept.
    public static final Duration KEPT = Duration.ofDays(7);

    public enum State {
        WAITING,
        READY,
        FAILED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The same as one that failed, though nobody could say so any more.
    Parcel givenUp() {
        return new Parcel(
                id,
                account,
                asked,
                language,
                name,
                items,
                done,
                State.FAILED,
                "parcel.broken",
                "",
                mediaType,
                bytes,
                askedAt,
                endedAt);
    }
}
