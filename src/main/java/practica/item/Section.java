package practica.item;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The sections of the case-study template, in their order, with how many characters each may have.
public enum Section {
    CONTEXT(5_000, true),
    ACTIONS(10_000, true),
    PARTICIPANTS(3_000, false),
    RESOURCES(3_000, false),
    RESULTS(5_000, true),
    LESSONS(5_000, false),
    TRANSFER(3_000, false),
    INCLUSION(2_000, false),
    LEGAL(2_000, false);

    private final int most;
    private final boolean needed;

    Section(int most, boolean needed) {
        this.most = most;
        this.needed = needed;
    }

    public int most() {
        return most;
    }

    /// Whether a case study is incomplete without it.
    public boolean needed() {
        return needed;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Section ofKey(String key) {
        return of(key).orElseThrow(() -> new IllegalArgumentException("no section " + key));
    }

    public static Optional<Section> of(String key) {
        return Arrays.stream(values()).filter(section -> section.key().equals(key)).findFirst();
    }
}
