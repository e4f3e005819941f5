package practica.mail;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The operator's mail server, and whom letters come from.
///
/// @param user empty where the server asks for none
public record Smtp(
        Protection protection, String host, int port, String user, String password, Sender from) {
    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;
    private static final int LAST_PORT = 65_535;

    /// How what is said is kept from others. The certificate must be one of the server's name that
    /// this machine trusts.
    public enum Protection {
        /// Not at all: only within this machine.
        NONE,
        /// By STARTTLS (RFC 3207), or nothing is said.
        STARTTLS,
        /// By TLS from the first byte.
        TLS
    }

    /// Reads `PRACTICA_SMTP` and `PRACTICA_MAIL_FROM`. Empty where there is no server.
    ///
    /// @throws IllegalArgumentException where one of them makes no sense; its message does not tell
    ///   the password
    public static Optional<Smtp> of(@Nullable String server, @Nullable String from) {
        if (server == null || server.isBlank()) {
            return Optional.empty();
        }
        var url = url(server.strip());
        var sender =
                Sender.of(Objects.requireNonNullElse(from, ""))
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "PRACTICA_MAIL_FROM says whom letters come from, such as"
                                                + " Practica <practica@example.org>."));
        return Optional.of(of(url, sender));
    }

    /// Never shows the password.
    @Override
    public String toString() {
        return host + ":" + port;
    }

    private static URI url(String written) {
        try {
            var url = new URI(written);
            if (isServer(url)) {
                return url;
            }
        } catch (URISyntaxException _) {
            // It is said below.
        }
        throw new IllegalArgumentException(
                "PRACTICA_SMTP is no address of a mail server; one looks like"
                        + " smtp://user:password@host:587 or smtps://user:password@host:465,"
                        + " with %40 for an @ in the user or the password.");
    }

    private static boolean isServer(URI url) {
        return ("smtp".equals(url.getScheme()) || "smtps".equals(url.getScheme()))
                && url.getHost() != null
                && url.getPort() != 0
                && url.getPort() <= LAST_PORT
                && (url.getRawPath().isEmpty() || url.getRawPath().equals("/"))
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
    }

    private static Smtp of(URI server, Sender from) {
        var host = server.getHost().replaceAll("[\\[\\]]", "");
        var protection = protection(server.getScheme(), host);
        var usual = protection == Protection.TLS ? SUBMISSIONS : SUBMISSION;
        var signIn = Objects.requireNonNullElse(server.getRawUserInfo(), "").split(":", 2);
        return new Smtp(
                protection,
                host,
                server.getPort() < 0 ? usual : server.getPort(),
                decoded(signIn[0]),
                signIn.length > 1 ? decoded(signIn[1]) : "",
                from);
    }

    private static Protection protection(String scheme, String host) {
        if (scheme.equals("smtps")) {
            return Protection.TLS;
        }
        return isThisMachine(host) ? Protection.NONE : Protection.STARTTLS;
    }

    private static boolean isThisMachine(String host) {
        if (host.equals("localhost")) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
