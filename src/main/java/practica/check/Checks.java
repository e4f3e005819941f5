package practica.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Collects every problem of an input, so that a person corrects them in one go.
public final class Checks {
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern SEEN = Pattern.compile("[\\p{L}\\p{N}]");

    private final List<Problem> problems = new ArrayList<>();

    public Checks that(boolean holds, String field, String message, String detail) {
        if (!holds) {
            problems.add(new Problem(field, message, detail));
        }
        return this;
    }

    /// Something is there, and no more than `most` characters of it.
    public Checks words(String field, String value, int most) {
        return that(!value.isBlank(), field, "check.missing", field).atMost(field, value, most);
    }

    /// The same, for what stands on one line and is shown beside what others wrote: something that
    /// can be seen, and nothing that steers a screen or turns the direction of what follows.
    public Checks line(String field, String value, int most) {
        return that(SEEN.matcher(value).find(), field, "check.empty", "")
                .that(!STEERING.matcher(value).find(), field, "check.line", "")
                .atMost(field, value, most);
    }

    public Checks atMost(String field, String value, int most) {
        return that(
                value.codePointCount(0, value.length()) <= most,
                field,
                "check.too-long",
                Integer.toString(most));
    }

    public <T> Checked<T> giving(Supplier<T> value) {
        return problems.isEmpty() ? new Checked.Good<>(value.get()) : new Checked.Bad<>(problems);
    }
}
