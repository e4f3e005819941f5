package practica.item;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import practica.language.Language;

/// A year, a month or a day: `1989`, `1989-04` or `1989-04-25` (ISO 8601).
public record PartialDate(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartialDate {}

    public static Optional<PartialDate> of(String words) {
        if (!SHAPE.matcher(words).matches()) {
            return Optional.empty();
        }
        try {
            LocalDate.parse((words + "-01-01").substring(0, 10));
            return Optional.of(new PartialDate(words));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public int year() {
        return Integer.parseInt(value.substring(0, 4));
    }

    /// As readers of the language write it: *25 d’abril del 1989*, *abril de 1989*, *1989*.
    public String in(Language reader) {
        var skeleton =
                switch (value.length()) {
                    case 4 -> DateFormat.YEAR;
                    case 7 -> DateFormat.YEAR_MONTH;
                    default -> "yMMMMd";
                };
        var day = LocalDate.parse((value + "-01-01").substring(0, 10));
        var format = DateFormat.getInstanceForSkeleton(skeleton, reader.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    @Override
    public String toString() {
        return value;
    }
}
