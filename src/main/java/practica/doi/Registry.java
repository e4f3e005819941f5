package practica.doi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The operator's account at DataCite, and the prefix of the DOIs that it may give.
///
/// @param server without a slash at its end
public record Registry(URI server, String user, String password, String prefix) {
    private static final Pattern PREFIX = Pattern.compile("10\\.\\d{4,9}");

    /// Reads `PRACTICA_DATACITE` and `PRACTICA_DOI_PREFIX`. Empty without the first.
    ///
    /// @throws IllegalArgumentException where they make no sense; its message does not tell the
    ///   password
    public static Optional<Registry> of(@Nullable String address, @Nullable String prefix) {
        if (address == null || address.isBlank()) {
            return Optional.empty();
        }
        var server = read(address.strip());
        var parts = Objects.requireNonNullElse(server.getRawUserInfo(), "").split(":", 2);
        if (parts.length < 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
            throw wrong();
        }
        var given = Objects.requireNonNullElse(prefix, "").strip();
        if (!PREFIX.matcher(given).matches()) {
            throw new IllegalArgumentException(
                    "PRACTICA_DOI_PREFIX is like 10.1234, and \"%s\" is not.".formatted(given));
        }
        return Optional.of(
                new Registry(
                        URI.create(
                                server.getScheme()
                                        + "://"
                                        + server.getHost()
                                        + (server.getPort() < 0 ? "" : ":" + server.getPort())
                                        + server.getRawPath().replaceAll("/+$", "")),
                        decoded(parts[0]),
                        decoded(parts[1]),
                        given));
    }

    /// Never shows the password.
    @Override
    public String toString() {
        return server + " " + prefix;
    }

    private static URI read(String address) {
        try {
            var server = URI.create(address);
            if (server.getHost() != null
                    && server.getRawQuery() == null
                    && server.getRawFragment() == null
                    && ("https".equals(server.getScheme()) || isLocal(server))) {
                return server;
            }
        } catch (IllegalArgumentException _) {
            // Its message would show the password.
        }
        throw wrong();
    }

    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException(
                "PRACTICA_DATACITE is like https://user:password@api.datacite.org, and what is given"
                        + " is not.");
    }

    private static boolean isLocal(URI server) {
        try {
            return "http".equals(server.getScheme())
                    && InetAddress.ofLiteral(server.getHost().replaceAll("[\\[\\]]", ""))
                            .isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String decoded(String written) {
        return URLDecoder.decode(written.replace("+", "%2B"), UTF_8);
    }
}
