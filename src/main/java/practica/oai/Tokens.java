package practica.oai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static practica.oai.OaiError.Code.BAD_TOKEN;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Resumption tokens. All that a list needs to go on stands in its token, signed with the library's
/// key (HMAC-SHA256), so nothing is remembered and a restart is not noticed.
final class Tokens {
    /// How long a token is good for.
    static final Duration GOOD_FOR = Duration.ofDays(3);

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern SHAPE =
            Pattern.compile("([A-Za-z0-9_-]{1,700})\\.([A-Za-z0-9_-]{43})");
    private static final Pattern PARTS =
            Pattern.compile(
                    "(\\w{1,30})\\|(\\w{1,30})\\|([^|]{0,200})\\|([^|]{0,20})\\|([^|]{0,20})"
                            + "\\|(\\d{1,18})\\|(\\d{1,18})\\|(\\d{1,18})\\|(\\d{1,12})");

    private final byte[] key;
    private final InstantSource clock;

    Tokens(byte[] key, InstantSource clock) {
        this.key = key.clone();
        this.clock = clock;
    }

    String write(Listing list) {
        var words =
                String.join(
                        "|",
                        list.verb().said(),
                        list.prefix(),
                        list.set(),
                        list.span().from().orElse(""),
                        list.span().until().orElse(""),
                        Long.toString(list.change()),
                        Long.toString(list.cursor()),
                        Long.toString(list.size()),
                        Long.toString(list.issued().getEpochSecond()));
        var bytes = words.getBytes(UTF_8);
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return encoder.encodeToString(bytes) + "." + encoder.encodeToString(signature(bytes));
    }

    Instant now() {
        return clock.instant();
    }

    /// @throws OaiError where we did not write it for this verb, or too long ago
    Listing read(String token, Verb verb) throws OaiError {
        var shape = SHAPE.matcher(token);
        if (!shape.matches()) {
            throw bad();
        }
        try {
            var decoder = Base64.getUrlDecoder();
            var bytes = decoder.decode(shape.group(1));
            if (!MessageDigest.isEqual(signature(bytes), decoder.decode(shape.group(2)))) {
                throw bad();
            }
            return listing(new String(bytes, UTF_8), verb);
        } catch (IllegalArgumentException _) {
            throw bad();
        }
    }

    private Listing listing(String words, Verb verb) throws OaiError {
        var parts = PARTS.matcher(words);
        if (!parts.matches() || !parts.group(1).equals(verb.said())) {
            throw bad();
        }
        var issued = Instant.ofEpochSecond(Long.parseLong(parts.group(9)));
        if (issued.plus(GOOD_FOR).isBefore(now())) {
            throw bad();
        }
        return new Listing(
                verb,
                parts.group(2),
                parts.group(3),
                Span.of(given(parts.group(4)), given(parts.group(5))),
                Long.parseLong(parts.group(6)),
                Long.parseLong(parts.group(7)),
                Long.parseLong(parts.group(8)),
                issued);
    }

    private static Optional<String> given(String words) {
        return Optional.of(words).filter(one -> !one.isEmpty());
    }

    private static OaiError bad() {
        return new OaiError(
                BAD_TOKEN, "This resumption token is not ours, not for this verb, or too old.");
    }

    private byte[] signature(byte[] words) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(words);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
