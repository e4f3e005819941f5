package practica.factor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.security.Key;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

/// What somebody's authenticator shares with us: 160 bits, as RFC 4226 recommends, in base32.
public record SharedSecret(String value) {
    private static final int LETTERS = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Z2-7]{" + LETTERS + "}");

    static SharedSecret random() {
        return new SharedSecret(Base32.random(LETTERS));
    }

    /// Reads what a form brought back. Empty where it cannot be one.
    static Optional<SharedSecret> of(String value) {
        return SHAPE.matcher(value).matches()
                ? Optional.of(new SharedSecret(value))
                : Optional.empty();
    }

    Key key() {
        return new SecretKeySpec(Base32.bytes(value), "HmacSHA1");
    }

    /// As a person types it into an authenticator.
    public String grouped() {
        return Base32.grouped(value, " ");
    }

    /// As an authenticator takes it from a link or a picture: `otpauth://totp/…`.
    ///
    /// @param library what the library is called
    /// @param address whose account it is for
    String link(String library, String address) {
        var name = encoded(library) + ":" + encoded(address);
        return "otpauth://totp/" + name + "?secret=" + value + "&issuer=" + encoded(library);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "SharedSecret[hidden]";
    }
}
