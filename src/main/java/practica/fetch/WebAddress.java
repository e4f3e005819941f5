package practica.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import practica.fetch.FetchFailure.Reason;

/// An address on the web, in the one form in which we ask for it: http or https, the host in lower
/// case ASCII, without a user and without a fragment. Where its host leads is not known yet.
public record WebAddress(URI uri) {
    private static final Pattern MEANT = Pattern.compile("(?is)https?://.*");
    private static final Pattern SHAPE =
            Pattern.compile("(?i)(https?)://([^/?#]*)([^?#]*)(\\?[^#]*)?(?:#.*)?");
    private static final int LONGEST = 2_000;

    /// Whether it begins like one, and so is no path.
    public static boolean isMeant(String written) {
        return MEANT.matcher(written).matches();
    }

    /// Reads an address as people write it.
    ///
    /// @throws FetchFailure where there is any doubt about what is meant
    public static WebAddress of(String written) throws FetchFailure {
        var stripped = written.strip();
        var shape = SHAPE.matcher(stripped);
        if (stripped.length() > LONGEST
                || stripped.chars().anyMatch(Character::isISOControl)
                || !shape.matches()) {
            throw refused(written);
        }
        var scheme = shape.group(1).toLowerCase(Locale.ROOT);
        var path = shape.group(3).isEmpty() ? "/" : shape.group(3);
        var query = shape.group(4) == null ? "" : shape.group(4);
        try {
            var host = HostName.of(scheme, shape.group(2));
            return new WebAddress(new URI(scheme + "://" + host + encoded(path + query)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw refused(written);
        }
    }

    /// Where a redirect from here leads.
    WebAddress redirected(String location) throws FetchFailure {
        if (isMeant(location)) {
            return of(location);
        }
        try {
            return of(uri.resolve(new URI(encoded(location.strip()))).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw refused(location);
        }
    }

    private static FetchFailure refused(String written) {
        var shown = written.strip().replaceAll("\\p{Cntrl}", " ");
        return new FetchFailure(
                Reason.ADDRESS, shown.length() > 200 ? shown.substring(0, 200) + "…" : shown);
    }

    /// What may not stand in an address is written with per cent signs, as browsers do.
    private static String encoded(String words) {
        var safe = new StringBuilder();
        for (var one : words.getBytes(StandardCharsets.UTF_8)) {
            if (one <= ' ' || one == 0x7f || "\"<>\\^`{|}".indexOf(one) >= 0) {
                safe.append(String.format(Locale.ROOT, "%%%02X", one & 0xff));
            } else {
                safe.append((char) one);
            }
        }
        return safe.toString();
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
