package practica.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
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

    private final Map<String, Asset> read = new ConcurrentHashMap<>();

    /// The address of a file of `static/`, by its name.
    ///
    /// @throws IllegalArgumentException where there is no such file
    public String address(String name) {
        return asset(name).address;
    }

    public void send(Context ctx) {
        var name = ctx.pathParam("name");
        if (!NAME.matcher(name).matches() || Assets.class.getResource("/static/" + name) == null) {
            throw new NotFoundResponse();
        }
        var asset = asset(name);
        ctx.header(
                "Cache-Control",
                asset.address.endsWith("?" + ctx.queryString())
                        ? "public, max-age=31536000, immutable"
                        : "public, max-age=3600");
        ctx.contentType(
                Objects.requireNonNull(TYPES.get(name.substring(name.lastIndexOf('.') + 1))));
        ctx.result(asset.bytes);
    }

    private Asset asset(String name) {
        return read.computeIfAbsent(name, Asset::read);
    }

    private static final class Asset {
        private final String address;
        private final byte[] bytes;

        private Asset(String address, byte[] bytes) {
            this.address = address;
            this.bytes = bytes;
        }

        static Asset read(String name) {
            try (var in = Assets.class.getResourceAsStream("/static/" + name)) {
                if (in == null) {
                    throw new IllegalArgumentException("no static file " + name);
                }
                var bytes = in.readAllBytes();
                var fingerprint = Integer.toHexString(Arrays.hashCode(bytes));
                return new Asset("/static/" + name + "?" + fingerprint, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
