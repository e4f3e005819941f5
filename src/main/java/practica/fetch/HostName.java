package practica.fetch;

import com.ibm.icu.text.IDNA;
import java.util.regex.Pattern;

/// Hosts as they are written in addresses. A number is taken in the one form that everybody reads
/// alike, four decimal numbers; `0x7f.1`, `017700000001` and `2130706433` are refused.
final class HostName {
    private static final Pattern AUTHORITY =
            Pattern.compile("(\\[[0-9A-Fa-f:.]{2,45}]|[^\\[\\]:@\\\\%\\s]+)(?::(\\d{1,5}))?");
    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)");
    private static final Pattern OCTET = Pattern.compile("0|[1-9]\\d{0,2}");
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z][a-z0-9-]{0,62}");
    private static final IDNA NAMES =
            IDNA.getUTS46Instance(
                    IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI);
    private static final int LONGEST = 253;
    private static final int LAST_PORT = 65_535;

    private HostName() {}

    /// The host and, where it is not the scheme's own, the port.
    ///
    /// @throws IllegalArgumentException where it is neither a name nor an IP address
    static String of(String scheme, String written) {
        var authority = AUTHORITY.matcher(written);
        if (!authority.matches()) {
            throw new IllegalArgumentException(written);
        }
        var port = authority.group(2) == null ? 0 : Integer.parseInt(authority.group(2));
        if (port > LAST_PORT || (port == 0 && authority.group(2) != null)) {
            throw new IllegalArgumentException(written);
        }
        var isUsual = port == 0 || port == (scheme.equals("https") ? 443 : 80);
        var host = authority.group(1);
        return (host.startsWith("[") ? host : named(host)) + (isUsual ? "" : ":" + port);
    }

    private static String named(String host) {
        var info = new IDNA.Info();
        var ascii = NAMES.nameToASCII(host, new StringBuilder(), info).toString();
        var name = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        if (info.hasErrors() && !isOnlyATrailingDot(info, ascii)) {
            throw new IllegalArgumentException(host);
        }
        if (NUMBER.matcher(name).matches() ? !isFourNumbers(name) : !isName(name)) {
            throw new IllegalArgumentException(host);
        }
        return name;
    }

    private static boolean isOnlyATrailingDot(IDNA.Info info, String ascii) {
        return ascii.endsWith(".")
                && info.getErrors().stream().allMatch(IDNA.Error.EMPTY_LABEL::equals);
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST && NAME.matcher(name).matches();
    }

    private static boolean isFourNumbers(String name) {
        var parts = name.split("\\.", -1);
        for (var part : parts) {
            if (!OCTET.matcher(part).matches() || Integer.parseInt(part) > 255) {
                return false;
            }
        }
        return parts.length == 4;
    }
}
