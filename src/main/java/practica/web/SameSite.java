package practica.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.Set;

/// Turns away what another site makes a browser send us. Browsers say where a request comes from in
/// `Sec-Fetch-Site`, so forms need no tokens; a client that is no browser sends no such header.
public final class SameSite {
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    private SameSite() {}

    public static void require(Context ctx) {
        var from = ctx.header("Sec-Fetch-Site");
        if (from != null
                && !OUR_OWN.contains(from)
                && !SAFE_METHODS.contains(ctx.method().name())) {
            throw new ForbiddenResponse();
        }
    }
}
