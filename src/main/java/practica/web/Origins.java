package practica.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/// What the pages of other sites may read through a browser (the CORS protocol of the Fetch
/// Standard): what anybody may, never with our cookies, and writing nothing.
public final class Origins {
    private static final String SHOWN =
            "ETag, Link, Content-Disposition, RateLimit, RateLimit-Policy, Retry-After,"
                    + " WWW-Authenticate";

    private Origins() {}

    /// Lets every site read the answer.
    public static void open(Context ctx) {
        ctx.header("Access-Control-Allow-Origin", "*");
        ctx.header("Access-Control-Expose-Headers", SHOWN);
    }

    /// Answers a browser that asks what it may send to an address for reading.
    public static void preflight(Context ctx) {
        ctx.status(HttpStatus.NO_CONTENT);
        ctx.header("Access-Control-Allow-Methods", "GET, HEAD");
        ctx.header("Access-Control-Allow-Headers", "Authorization, If-None-Match");
        ctx.header("Access-Control-Max-Age", "86400");
    }
}
