package practica.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/// Where a database is and how to sign in to it.
public record DatabaseAddress(String jdbcUrl, String user, String password) {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "postgres(?:ql)?://(?:([^/?#\\s]*)@)?([^/?#@\\s]+)(/[^?#\\s]*)?(\\?\\S*)?");

    /// Reads `postgres://user:password@host:port/name?options` or a `jdbc:postgresql:` URL.
    ///
    /// @throws IllegalArgumentException for anything else; its message does not tell the password
    public static DatabaseAddress of(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(url, "", "");
        }
        var parts = SHAPE.matcher(url);
        if (!parts.matches()) {
            throw unreadable();
        }
        var signIn = Objects.requireNonNullElse(parts.group(1), "").split(":", 2);
        return new DatabaseAddress(
                "jdbc:postgresql://"
                        + parts.group(2)
                        + Objects.requireNonNullElse(parts.group(3), "/")
                        + Objects.requireNonNullElse(parts.group(4), ""),
                decoded(signIn[0]),
                signIn.length > 1 ? decoded(signIn[1]) : "");
    }

    /// Never shows the password.
    @Override
    public String toString() {
        return jdbcUrl.replaceAll("[?&]password=[^&]*", "");
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw unreadable();
        }
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException(
                "This is no address of a PostgreSQL database; one looks like"
                        + " postgres://user:password@host:5432/name");
    }
}
