package practica.alert;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How often a letter comes at most.
public enum Frequency {
    NEVER,
    DAILY,
    WEEKLY,
    MONTHLY;

    /// The one of that name in forms.
    public static Optional<Frequency> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
