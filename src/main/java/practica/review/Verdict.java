package practica.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a network says of a submission.
public enum Verdict {
    WAITING,
    CHANGES,
    ACCEPTED,
    DECLINED;

    /// A decision; to wait is none.
    public static Optional<Verdict> of(String key) {
        return Stream.of(CHANGES, ACCEPTED, DECLINED)
                .filter(verdict -> verdict.key().equals(key))
                .findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
