package practica.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import practica.language.Language;

/// Days and times as their readers write them, in universal time.
public final class Days {
    private Days() {}

    public static String day(Instant time, Language reader) {
        return day(LocalDate.ofInstant(time, ZoneOffset.UTC), reader);
    }

    public static String day(LocalDate day, Language reader) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader.locale())
                .format(day);
    }

    /// The day and the time of it, to the minute.
    public static String time(Instant time, Language reader) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader.locale())
                .format(time.atOffset(ZoneOffset.UTC));
    }
}
