package practica.review;

import java.util.Optional;
import java.util.regex.Pattern;
import practica.submission.SubmissionId;

/// A review that somebody ticked in the queue; written `12:c40`, and `12:` where it is the team's.
public record Pick(SubmissionId submission, String network) {
    private static final Pattern SHAPE = Pattern.compile("([1-9]\\d{0,17}):([a-z0-9-]{0,100})");

    /// Reads what a form sent. Empty where it cannot be one.
    public static Optional<Pick> of(String words) {
        var shape = SHAPE.matcher(words);
        return shape.matches()
                ? SubmissionId.of(shape.group(1)).map(id -> new Pick(id, shape.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return submission + ":" + network;
    }
}
