package practica.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import practica.storage.Hash;

/// 256 random bits that only one browser or letter has, as 43 characters of base64url. We keep
/// nothing of them but their hash.
public record Secret(String value) {
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Secret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Reads what somebody sent. Empty where it cannot be one.
    public static Optional<Secret> of(String value) {
        return SHAPE.matcher(value).matches() ? Optional.of(new Secret(value)) : Optional.empty();
    }

    /// What is kept of it.
    public Hash hash() {
        return Hash.of(value.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
