package practica.submission;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How far a submission has come.
public enum State {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    CHANGES_REQUESTED,
    PUBLISHED,
    DECLINED;

    public static Optional<State> of(String key) {
        return Stream.of(values()).filter(state -> state.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether it is the owner's turn to write.
    public boolean isWithOwner() {
        return this == DRAFT || this == CHANGES_REQUESTED;
    }

    /// Whether it is the curators' turn.
    public boolean isWithCurators() {
        return this == SUBMITTED || this == IN_REVIEW;
    }
}
