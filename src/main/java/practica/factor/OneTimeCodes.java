package practica.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;

/// The six figures that an authenticator shows, another six every thirty seconds (RFC 6238). Clocks
/// may differ by one step.
final class OneTimeCodes {
    private static final TimeBasedOneTimePasswordGenerator CODES =
            new TimeBasedOneTimePasswordGenerator();
    private static final long SECONDS = CODES.getTimeStep().toSeconds();

    private OneTimeCodes() {}

    /// The step of time whose code it is, counted from 1970. Empty where it is of none of those
    /// that are good now.
    static OptionalLong step(SharedSecret secret, String code, Instant now) {
        var present = now.getEpochSecond() / SECONDS;
        var right = OptionalLong.empty();
        for (var step = present - 1; step <= present + 1; step++) {
            if (MessageDigest.isEqual(
                    code(secret, step).getBytes(US_ASCII), code.getBytes(US_ASCII))) {
                right = OptionalLong.of(step);
            }
        }
        return right;
    }

    static String code(SharedSecret secret, long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    secret.key(), Instant.ofEpochSecond(step * SECONDS), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
