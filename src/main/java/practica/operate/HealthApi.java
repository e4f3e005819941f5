package practica.operate;

import io.javalin.http.Context;
import org.jdbi.v3.core.JdbiException;

/// What a supervisor asks: whether the process lives, and whether it can serve.
public record HealthApi(Library library) {
    public void live(Context ctx) {
        ctx.result("alive");
    }

    public void ready(Context ctx) {
        try {
            library.items().lastChange();
            ctx.result("ready");
        } catch (JdbiException e) {
            ctx.status(503).header("Retry-After", "5").result("the database does not answer");
        }
    }
}
