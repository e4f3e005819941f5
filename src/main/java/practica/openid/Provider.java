package practica.openid;

import java.net.InetAddress;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The provider by which people may sign in, as the operator names it.
///
/// @param secret empty where we are a public client to it
/// @param name what the button says
public record Provider(String issuer, String client, String secret, String name) {
    private static final int LONGEST_NAME = 60;

    /// Reads `PRACTICA_OPENID_ISSUER`, `…_CLIENT`, `…_SECRET` and `…_NAME`. Empty without an
    /// issuer.
    ///
    /// @throws IllegalArgumentException where one of them makes no sense; its message does not tell
    ///   the secret
    public static Optional<Provider> of(
            @Nullable String issuer,
            @Nullable String client,
            @Nullable String secret,
            @Nullable String name) {
        var address = stripped(issuer);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        if (!isIssuer(address)) {
            throw new IllegalArgumentException(
                    "PRACTICA_OPENID_ISSUER is like https://id.example.org, and \"%s\" is not."
                            .formatted(address));
        }
        if (stripped(client).isEmpty()) {
            throw new IllegalArgumentException(
                    "PRACTICA_OPENID_CLIENT is what the provider calls this library, and there is"
                            + " none.");
        }
        var called = stripped(name).isEmpty() ? URI.create(address).getHost() : stripped(name);
        if (called.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "PRACTICA_OPENID_NAME is at most %d characters.".formatted(LONGEST_NAME));
        }
        return Optional.of(new Provider(address, stripped(client), stripped(secret), called));
    }

    /// Whether what is said to an address cannot be overheard: TLS, or within this machine where
    /// the issuer is, too.
    boolean trusts(@Nullable URI address) {
        return address != null
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && ("https".equals(address.getScheme())
                        || (isLocal(address) && isLocal(URI.create(issuer))));
    }

    /// Never shows the secret.
    @Override
    public String toString() {
        return issuer;
    }

    private static boolean isIssuer(String written) {
        try {
            var address = URI.create(written);
            return address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && ("https".equals(address.getScheme()) || isLocal(address));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean isLocal(URI address) {
        if (!"http".equals(address.getScheme())) {
            return false;
        }
        var host = address.getHost();
        try {
            return "localhost".equals(host)
                    || InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String stripped(@Nullable String setting) {
        return Objects.requireNonNullElse(setting, "").strip();
    }
}
