package practica.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import practica.language.Language;

/// Days as their readers write them, in universal time.
public final class Days {
    private Days() {}

    public static String day(Instant time, Language reader) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader.locale())
                .format(time.atOffset(ZoneOffset.UTC));
    }
}
