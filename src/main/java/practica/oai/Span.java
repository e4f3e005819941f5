package practica.oai;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.SECONDS;
import static practica.oai.OaiError.Code.BAD_ARGUMENT;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/// From when until when, as a harvester wrote it: both days, or both seconds, in UTC. Both belong
/// to the span.
record Span(Optional<String> from, Optional<String> until) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern SECOND =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

    /// The beginning and the end of time, as PostgreSQL writes them.
    private static final String ALWAYS = "-infinity";

    private static final String NEVER = "infinity";

    /// Before and after these nothing was ever changed; PostgreSQL reads no year 0, and no year of
    /// five digits.
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9998-12-31T00:00:00Z");

    static Span of(Optional<String> from, Optional<String> until) throws OaiError {
        if (from.isPresent() && until.isPresent()) {
            if (from.get().length() != until.get().length()) {
                throw new OaiError(BAD_ARGUMENT, "\"from\" and \"until\" differ in granularity.");
            }
            if (moment(from.get()).isAfter(moment(until.get()))) {
                throw new OaiError(BAD_ARGUMENT, "\"from\" is later than \"until\".");
            }
        }
        var span = new Span(from, until);
        span.begin();
        span.end();
        return span;
    }

    /// The first moment of it.
    String begin() throws OaiError {
        return from.isEmpty() ? ALWAYS : moment(from.get()).toString();
    }

    /// The first moment after it.
    String end() throws OaiError {
        if (until.isEmpty()) {
            return NEVER;
        }
        return moment(until.get()).plus(1, unit(until.get())).toString();
    }

    private static ChronoUnit unit(String words) {
        return DAY.matcher(words).matches() ? DAYS : SECONDS;
    }

    private static Instant moment(String words) throws OaiError {
        var isDay = DAY.matcher(words).matches();
        if (isDay || SECOND.matcher(words).matches()) {
            try {
                var moment = Instant.parse(isDay ? words + "T00:00:00Z" : words);
                return moment.isAfter(LAST) ? LAST : moment.isBefore(FIRST) ? FIRST : moment;
            } catch (DateTimeException _) {
                // It is said below.
            }
        }
        throw new OaiError(BAD_ARGUMENT, "Dates are written YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.");
    }
}
