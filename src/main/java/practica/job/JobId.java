package practica.job;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a job is called: its kind and what it is done to, `read-file/9f86…`. Of the same name there
/// is only one at a time.
public record JobId(String kind, String key) {
    private static final Pattern SHAPE = Pattern.compile("([a-z-]{1,50})/(\\S{1,200})");

    /// Reads what somebody typed. Empty where it is no name of a job.
    public static Optional<JobId> of(String words) {
        var parts = SHAPE.matcher(words);
        return parts.matches()
                ? Optional.of(new JobId(parts.group(1), parts.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return kind + "/" + key;
    }
}
