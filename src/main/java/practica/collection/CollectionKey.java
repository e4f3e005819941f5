package practica.collection;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// 128 random bits by which a collection is found, as 32 lower-case hexadecimal digits: whoever was
/// not told them cannot guess them.
public record CollectionKey(String value) {
    private static final int BYTES = 16;
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /// One that no collection has.
    public static CollectionKey random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CollectionKey(HexFormat.of().formatHex(bytes));
    }

    /// Reads what came in an address. Empty where it cannot be one.
    public static Optional<CollectionKey> of(String value) {
        return SHAPE.matcher(value).matches()
                ? Optional.of(new CollectionKey(value))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
