package practica.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// What came with a form or in an address. It may be anything.
public final class Form {
    private static final int DIGITS = 9;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Form() {}

    /// What stands in a field of a form that was sent; empty where it has none of that name.
    public static String given(Context ctx, String name) {
        return requireNonNullElse(ctx.formParam(name), "");
    }

    /// The same as somebody typed it, without signs that nobody types.
    public static String typed(Context ctx, String name) {
        return given(ctx, name)
                .replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\\n\\t]]", "")
                .strip();
    }

    /// What the address asks for; empty where it does not.
    public static String asked(Context ctx, String name) {
        return requireNonNullElse(ctx.queryParam(name), "");
    }

    /// The number that is written so, from 1 to 999,999,999.
    public static Optional<Integer> number(String words) {
        return words.length() <= DIGITS && words.matches("[1-9][0-9]*")
                ? Optional.of(Integer.valueOf(words))
                : Optional.empty();
    }

    /// The day that is written as ISO 8601 does, of the years 1900 to 2999.
    public static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
