package practica.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// Where a database is and how to sign in to it.
public record DatabaseAddress(String jdbcUrl, String user, String password) {
    /// Reads `postgres://user:password@host:port/name?options` or a `jdbc:postgresql:` URL.
    ///
    /// @throws IllegalArgumentException for anything else
    public static DatabaseAddress of(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(url, "", "");
        }
        var uri = URI.create(url);
        if (uri.getHost() == null
                || !("postgres".equals(uri.getScheme()) || "postgresql".equals(uri.getScheme()))) {
            throw new IllegalArgumentException(
                    "This is no address of a PostgreSQL database; one looks like"
                            + " postgres://user:password@host:5432/name");
        }
        var signIn =
                uri.getRawUserInfo() == null
                        ? new String[] {""}
                        : uri.getRawUserInfo().split(":", 2);
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        var options = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new DatabaseAddress(
                "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + options,
                decoded(signIn[0]),
                signIn.length > 1 ? decoded(signIn[1]) : "");
    }

    /// Never shows the password.
    @Override
    public String toString() {
        return jdbcUrl.replaceAll("[?&]password=[^&]*", "");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
