package practica.account;

import static java.util.stream.Collectors.joining;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnauthorizedResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import practica.web.Reader;
import practica.web.Site;
import practica.web.Visitor;

/// Who asks: the door of the site. People are recognised by the session of their browser; programs,
/// at the addresses under `/api/`, by a token. Whoever shows a token is recognised by nothing else.
public final class Visitors {
    private static final String SIGNED_IN = "signed in";
    private static final String BEARER = "bearer";
    private static final String CHALLENGE = "WWW-Authenticate";
    private static final String SCHEME = "Bearer ";

    private final Sessions sessions;
    private final Tokens tokens;
    private final Keepsake session;

    public Visitors(Sessions sessions, Tokens tokens, Site site) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.session = new Keepsake(site, "practica", Duration.ofDays(90));
    }

    /// Whoever asks, if they are signed in.
    public static Optional<SignedIn> of(Context ctx) {
        return Optional.ofNullable(ctx.attribute(SIGNED_IN));
    }

    /// The program that asks, if it showed a token.
    public static Optional<Bearer> bearer(Context ctx) {
        return Optional.ofNullable(ctx.attribute(BEARER));
    }

    /// The member who asks, themselves or by a program. Only for addresses that are not open to
    /// anyone.
    public static Account member(Context ctx) {
        return bearer(ctx).map(Bearer::account).orElseGet(() -> signedIn(ctx).account());
    }

    /// The member who asks, and by which session.
    public static SignedIn signedIn(Context ctx) {
        return of(ctx).orElseThrow(UnauthorizedResponse::new);
    }

    /// Finds out who asks: whoever shows a token at an address for programs, or else whoever is
    /// signed in.
    public void recognise(Context ctx) {
        var shown = shown(ctx);
        if (shown.isEmpty()) {
            recogniseBrowser(ctx);
        } else if (isApi(ctx)) {
            ctx.header("Cache-Control", "no-store");
            tokens.find(shown.get()).ifPresent(bearer -> ctx.attribute(BEARER, bearer));
        }
    }

    /// Lets the request through where its address is open to the one who asks, who was recognised
    /// before; sends a stranger to sign in.
    public void admit(Context ctx) {
        var roles = ctx.routeRoles().stream().map(Role.class::cast).toList();
        if (roles.isEmpty()) {
            throw new NotFoundResponse();
        }
        if (shown(ctx).isPresent() && isApi(ctx)) {
            admitProgram(ctx, roles);
        } else {
            admitPerson(ctx, roles);
        }
    }

    /// Gives the browser the secret of its session.
    public void signIn(Context ctx, Secret secret) {
        session.give(ctx, secret);
    }

    /// Ends the session of the browser, if it has one.
    public void signOut(Context ctx) {
        of(ctx).ifPresent(one -> sessions.end(one.account().id(), one.session()));
        session.take(ctx);
    }

    /// What the browser calls itself.
    public static String browser(Context ctx) {
        return Objects.requireNonNullElse(ctx.userAgent(), "");
    }

    /// The token that was shown. Elsewhere than under `/api/` only one of ours counts: a proxy may
    /// send tokens of its own.
    private static Optional<String> shown(Context ctx) {
        var header = Objects.requireNonNullElse(ctx.header("Authorization"), "");
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()).strip())
                        .filter(token -> isApi(ctx) || Tokens.looksLikeOne(token))
                : Optional.empty();
    }

    private void recogniseBrowser(Context ctx) {
        session.of(ctx)
                .flatMap(sessions::find)
                .ifPresent(one -> {
                    ctx.attribute(SIGNED_IN, one);
                    var account = one.account();
                    new Visitor(account.name(), account.curates(), account.administers())
                            .greet(ctx);
                });
    }

    private static void admitPerson(Context ctx, Collection<Role> roles) {
        if (roles.contains(Role.ANYONE)) {
            return;
        }
        var account = of(ctx).map(SignedIn::account);
        if (account.isEmpty()) {
            refuseStranger(ctx);
        } else if (roles.stream().noneMatch(role -> role.admits(account.get()))) {
            throw new ForbiddenResponse();
        }
    }

    private static void admitProgram(Context ctx, Collection<Role> roles) {
        var bearer = bearer(ctx).orElseThrow(() -> refused(ctx));
        if (roles.stream().noneMatch(role -> role.admits(bearer))) {
            var needed = roles.stream().flatMap(role -> role.scopes().stream()).map(Scope::key);
            ctx.header(
                    CHALLENGE,
                    "Bearer realm=\"practica\", error=\"insufficient_scope\", scope=\""
                            + needed.collect(joining(" "))
                            + "\"");
            throw new ForbiddenResponse();
        }
    }

    private static UnauthorizedResponse refused(Context ctx) {
        ctx.header(CHALLENGE, "Bearer realm=\"practica\", error=\"invalid_token\"");
        return new UnauthorizedResponse();
    }

    private static void refuseStranger(Context ctx) {
        if (isApi(ctx)) {
            ctx.header(CHALLENGE, "Bearer realm=\"practica\"");
            throw new UnauthorizedResponse();
        }
        if (!Set.of("GET", "HEAD").contains(ctx.method().name())) {
            throw new UnauthorizedResponse();
        }
        if (!Reader.isNamed(ctx)) {
            throw new NotFoundResponse();
        }
        var query = ctx.queryString();
        var asked = ctx.path() + (query == null || query.isEmpty() ? "" : "?" + query);
        ctx.redirect(
                "/"
                        + Reader.guess(ctx)
                        + "/sign-in?next="
                        + URLEncoder.encode(asked, StandardCharsets.UTF_8),
                HttpStatus.SEE_OTHER);
        ctx.skipRemainingHandlers();
    }

    private static boolean isApi(Context ctx) {
        return ctx.path().startsWith("/api/");
    }
}
