package practica.mail;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.ibm.icu.text.IDNA;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An address of electronic mail in its normal form: NFC, nothing around it, and the domain in
/// small ASCII letters (UTS 46). It is what RFC 5321 calls a mailbox, with letters of any script
/// before the `@` (RFC 6531), but never quoted, commented or at a number.
public record EmailAddress(@JsonValue String value) {
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-\\p{L}\\p{M}\\p{N}]+";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final IDNA NAMES =
            IDNA.getUTS46Instance(
                    IDNA.NONTRANSITIONAL_TO_ASCII
                            | IDNA.USE_STD3_RULES
                            | IDNA.CHECK_BIDI
                            | IDNA.CHECK_CONTEXTJ);
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST = 254;

    /// @throws IllegalArgumentException where it is none, or not in its normal form: see [#of]
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmailAddress {
        if (!normal(value).equals(Optional.of(value))) {
            throw new IllegalArgumentException("This is no address in its normal form");
        }
    }

    /// Reads what somebody typed. Empty where no letter can be sent to it.
    public static Optional<EmailAddress> of(String written) {
        return normal(written).map(EmailAddress::new);
    }

    /// What no two people share: the address in small letters.
    public String key() {
        return Normalizer.normalize(value.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /// What follows the `@`.
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    /// Whether every server can take it; for others it must know SMTPUTF8.
    boolean isAscii() {
        return value.chars().allMatch(sign -> sign < 128);
    }

    @Override
    public String toString() {
        return value;
    }

    private static Optional<String> normal(String written) {
        if (written.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        var whole = Normalizer.normalize(written.strip(), Normalizer.Form.NFC);
        var at = whole.indexOf('@');
        if (at < 0 || !isLocal(whole.substring(0, at))) {
            return Optional.empty();
        }
        return domain(whole.substring(at + 1))
                .map(domain -> whole.substring(0, at) + "@" + domain)
                .filter(address -> bytes(address) <= LONGEST);
    }

    private static boolean isLocal(String part) {
        return LOCAL.matcher(part).matches() && bytes(part) <= LONGEST_LOCAL;
    }

    private static Optional<String> domain(String part) {
        var info = new IDNA.Info();
        var ascii = NAMES.nameToASCII(part, new StringBuilder(), info).toString();
        return !info.hasErrors() && DOMAIN.matcher(ascii).matches()
                ? Optional.of(ascii)
                : Optional.empty();
    }

    private static int bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8).length;
    }
}
