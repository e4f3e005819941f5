package practica.usage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;

/// Numbers that stand for visitors for a day. They are made with a salt that nobody else has and
/// that is forgotten at midnight in universal time or when the process ends, so none can be traced
/// back, and none is ever written down.
final class Pseudonyms {
    private static final int SALT = 32;

    private final SecureRandom random = new SecureRandom();
    private LocalDate day = LocalDate.MIN;
    private byte[] salt = new byte[SALT];

    /// The number of these words, the same for the whole day.
    synchronized long of(LocalDate today, String... words) {
        if (!today.equals(day)) {
            day = today;
            salt = new byte[SALT];
            random.nextBytes(salt);
        }
        var digest = digest();
        digest.update(salt);
        for (var word : words) {
            var bytes = word.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
