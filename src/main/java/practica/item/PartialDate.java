package practica.item;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A year, a month or a day: `1989`, `1989-04` or `1989-04-25` (ISO 8601).
public record PartialDate(@JsonValue String value) implements Comparable<PartialDate> {
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

    @Override
    public int compareTo(PartialDate other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
