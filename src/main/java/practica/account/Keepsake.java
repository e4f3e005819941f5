package practica.account;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;
import practica.web.Site;

/// A secret that one browser keeps for us, in a cookie that belongs to this host only, that no
/// script can read, and that is sent over TLS only where the site is reached by it.
public record Keepsake(Site site, String name, Duration kept) {
    /// What the browser shows. Empty where it has none, or what it has cannot be one.
    public Optional<Secret> of(Context ctx) {
        return Optional.ofNullable(ctx.cookie(cookieName())).flatMap(Secret::of);
    }

    public void give(Context ctx, Secret secret) {
        ctx.cookie(cookie(secret.value(), (int) kept.toSeconds()));
    }

    public void take(Context ctx) {
        ctx.cookie(cookie("", 0));
    }

    /// The prefix makes browsers refuse the cookie from another host or over plain HTTP.
    private String cookieName() {
        return site.secure() ? "__Host-" + name : name;
    }

    private Cookie cookie(String value, int seconds) {
        return new Cookie(
                cookieName(), value, "/", seconds, site.secure(), true, null, SameSite.LAX);
    }
}
