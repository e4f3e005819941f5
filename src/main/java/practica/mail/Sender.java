package practica.mail;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whom letters come from.
///
/// @param name may be empty
public record Sender(String name, EmailAddress address) {
    private static final Pattern SHAPE =
            Pattern.compile("(?:\"?([^\"<>@\\p{Cc}]{0,100}?)\"?\\s*<([^<>]+)>|([^<>]+))");

    /// Reads `Practica <practica@example.org>`, or the address alone. Empty where it is neither.
    public static Optional<Sender> of(String written) {
        var parts = SHAPE.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var name = Objects.requireNonNullElse(parts.group(1), "").strip();
        var address = parts.group(2) == null ? parts.group(3) : parts.group(2);
        return EmailAddress.of(String.valueOf(address)).map(known -> new Sender(name, known));
    }

    @Override
    public String toString() {
        return name.isEmpty() ? address.value() : name + " (" + address + ")";
    }
}
