package practica.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.Set;

/// Turns away what another site makes a browser send us. Browsers say where a request comes from in
/// `Sec-Fetch-Site`, and where they are old or we are not reached by TLS at least in `Origin`, so
/// forms need no tokens; a client that is no browser sends neither.
public final class SameSite {
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    private SameSite() {}

    public static void require(Context ctx) {
        if (!SAFE_METHODS.contains(ctx.method().name()) && !isOurs(ctx)) {
            throw new ForbiddenResponse();
        }
    }

    private static boolean isOurs(Context ctx) {
        var from = ctx.header("Sec-Fetch-Site");
        if (from != null) {
            return OUR_OWN.contains(from);
        }
        var origin = ctx.header("Origin");
        return origin == null || origin.replaceFirst("^https?://", "").equals(ctx.header("Host"));
    }
}
