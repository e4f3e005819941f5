package practica.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;

/// Answers that need not be sent again to who has them already (RFC 9110, section 13).
public final class Fresh {
    private Fresh() {}

    /// Names the state of the answer, and says whether it has still to be sent.
    ///
    /// @param state differs wherever the answer does; letters, digits and hyphens
    public static boolean isNews(Context ctx, String state) {
        ctx.header("ETag", "W/\"" + state + "\"");
        if (!ctx.res().containsHeader("Cache-Control")) {
            ctx.header("Cache-Control", "no-cache");
        }
        var known = ctx.header("If-None-Match");
        var has =
                known != null
                        && Arrays.stream(known.split(",", -1))
                                .map(one -> one.strip().replaceFirst("^W/", ""))
                                .anyMatch(
                                        one -> one.equals("*") || one.equals("\"" + state + "\""));
        if (has) {
            ctx.status(HttpStatus.NOT_MODIFIED);
        }
        return !has;
    }
}
