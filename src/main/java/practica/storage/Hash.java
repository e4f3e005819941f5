package practica.storage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// The SHA-256 of some bytes, as 64 lower-case hexadecimal digits: their name in the vault.
public record Hash(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Hash {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a SHA-256");
        }
    }

    /// Reads what came in an address. Empty where it is no hash.
    public static Optional<Hash> of(String value) {
        return SHAPE.matcher(value).matches() ? Optional.of(new Hash(value)) : Optional.empty();
    }

    public static Hash of(byte[] bytes) {
        return of(digest(), bytes);
    }

    /// The hash of all that the stream gives. The caller closes it.
    public static Hash of(InputStream bytes) throws IOException {
        var digest = digest();
        bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return of(digest);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Hash of(MessageDigest digest, byte... last) {
        return new Hash(HexFormat.of().formatHex(digest.digest(last)));
    }

    @Override
    public String toString() {
        return value;
    }
}
