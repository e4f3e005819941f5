package practica.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// In which order results come.
public enum Sort {
    RELEVANCE,
    NEWEST,
    TITLE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sort> of(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key().equals(key)).findFirst();
    }
}
