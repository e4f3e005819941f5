package practica.web;

import io.javalin.http.Context;
import java.util.Optional;

/// Who reads a page, as far as the frame of every page says so.
public record Visitor(String name, boolean curates, boolean administers) {
    private static final String ATTRIBUTE = "visitor";

    /// Says who asks.
    public void greet(Context ctx) {
        ctx.attribute(ATTRIBUTE, this);
        ctx.header("Cache-Control", "no-store");
    }

    static Optional<Visitor> of(Context ctx) {
        return Optional.ofNullable(ctx.attribute(ATTRIBUTE));
    }
}
