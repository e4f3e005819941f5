package practica.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Static files of the class path. Their address carries a fingerprint of their bytes, so a browser
/// may keep them for ever and still sees a change at once.
public final class Assets {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.(css|js|svg|png|woff2|ico)");
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "woff2", "font/woff2",
                    "ico", "image/x-icon");

    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    /// The address of a file of `static/`, by its name.
    ///
    /// @throws IllegalArgumentException where there is no such file
    public String address(String name) {
        return "/static/"
                + name
                + "?"
                + Integer.toHexString(java.util.Arrays.hashCode(bytes(name)));
    }

    public void send(Context ctx) {
        var name = ctx.pathParam("name");
        if (!NAME.matcher(name).matches() || Assets.class.getResource("/static/" + name) == null) {
            throw new NotFoundResponse();
        }
        ctx.header(
                "Cache-Control",
                address(name).endsWith("?" + ctx.queryString())
                        ? "public, max-age=31536000, immutable"
                        : "public, max-age=3600");
        ctx.contentType(
                Objects.requireNonNull(TYPES.get(name.substring(name.lastIndexOf('.') + 1))));
        ctx.result(bytes(name));
    }

    private byte[] bytes(String name) {
        return read.computeIfAbsent(
                name,
                _ -> {
                    try (var in = Assets.class.getResourceAsStream("/static/" + name)) {
                        if (in == null) {
                            throw new IllegalArgumentException("no static file " + name);
                        }
                        return in.readAllBytes();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
