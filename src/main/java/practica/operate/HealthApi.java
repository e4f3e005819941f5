package practica.operate;

import io.javalin.http.Context;
import org.jdbi.v3.core.JdbiException;

/// What a supervisor asks: whether the process lives, and whether it can serve. The word `storage`
/// says that it can, but for those who bring something.
public record HealthApi(Library library) {
    public void live(Context ctx) {
        ctx.result("alive");
    }

    public void ready(Context ctx) {
        try {
            library.items().lastChange();
            // Who reads is served all the same, so no supervisor is to take the process away.
            ctx.result(library.room().shortage().isPresent() ? "storage" : "ready");
        } catch (JdbiException e) {
            ctx.status(503).header("Retry-After", "5").result("the database does not answer");
        }
    }
}
