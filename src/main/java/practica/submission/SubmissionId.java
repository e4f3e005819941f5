package practica.submission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/// The number of a submission; it stays the same for ever.
public record SubmissionId(@JsonValue long value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SubmissionId {}

    /// Reads what came in an address. Empty where it cannot be one.
    public static Optional<SubmissionId> of(String words) {
        return words.matches("[1-9]\\d{0,17}")
                ? Optional.of(new SubmissionId(Long.parseLong(words)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
