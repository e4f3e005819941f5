package practica.harvest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Moments as the protocol writes them, in UTC: `2024-05-31` or `2024-05-31T10:20:30Z`.
final class Datestamp {
    private static final int DAY = 10;

    private Datestamp() {}

    /// Reads what a person or a repository wrote; empty where it is none.
    static Optional<String> read(String words) {
        try {
            return Optional.of(
                    words.length() == DAY
                            ? LocalDate.parse(words).toString()
                            : OffsetDateTime.parse(words)
                                    .toInstant()
                                    .truncatedTo(ChronoUnit.SECONDS)
                                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The moment as precisely as a repository of the granularity understands it.
    static String in(String granularity, String moment) {
        return granularity.length() <= DAY && moment.length() > DAY
                ? moment.substring(0, DAY)
                : moment;
    }
}
