package practica.factor;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import practica.account.Account;
import practica.account.Accounts;
import practica.account.Keepsake;
import practica.account.Secret;
import practica.account.Sessions;
import practica.account.Turnstile;
import practica.account.Visitors;
import practica.check.Problem;
import practica.language.Language;
import practica.web.Input;
import practica.web.Next;
import practica.web.Pages;
import practica.web.Reader;
import practica.web.Site;

/// The one way in: whoever has shown who they are, by a password, a letter or a provider, comes
/// here, and shows the second proof where they want to be asked for one.
public final class CodePages {
    private final Factors factors;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Visitors visitors;
    private final Turnstile turnstile;
    private final Keepsake half;
    private final Pages pages;

    public CodePages(
            Factors factors,
            Accounts accounts,
            Sessions sessions,
            Visitors visitors,
            Turnstile turnstile,
            Site site,
            Pages pages) {
        this.factors = factors;
        this.accounts = accounts;
        this.sessions = sessions;
        this.visitors = visitors;
        this.turnstile = turnstile;
        this.half = new Keepsake(site, "practica-half", Factors.PATIENCE);
        this.pages = pages;
    }

    /// Lets somebody in who has shown the first proof. Whoever was signed in with this browser
    /// before no longer is.
    public void enter(Context ctx, Account account, Next next, Language reader) {
        visitors.signOut(ctx);
        if (factors.of(account.id()).isPresent()) {
            half.give(ctx, factors.begin(account.id(), next));
            ctx.redirect("/" + reader + "/sign-in/code", HttpStatus.SEE_OTHER);
        } else {
            open(ctx, account, next);
        }
    }

    public void show(Context ctx) {
        ctx.header("Cache-Control", "no-store");
        if (half.of(ctx).flatMap(factors::half).isPresent()) {
            show(ctx, List.of());
        } else {
            beginAgain(ctx);
        }
    }

    public void check(Context ctx) {
        ctx.header("Cache-Control", "no-store");
        var secret = half.of(ctx);
        var begun = secret.flatMap(factors::half);
        var account = begun.flatMap(one -> accounts.byId(one.account()));
        if (account.isEmpty()) {
            beginAgain(ctx);
            return;
        }
        var who = account.get().address().value();
        turnstile.code(ctx, who);
        if (!factors.accepts(account.get().id(), given(ctx))) {
            show(
                    ctx.status(HttpStatus.UNPROCESSABLE_CONTENT),
                    List.of(new Problem("code", "code.wrong", "")));
            return;
        }
        turnstile.codeWasRight(who);
        finish(ctx, secret, account.get(), begun.get().next());
    }

    private void finish(Context ctx, Optional<Secret> secret, Account account, String next) {
        half.take(ctx);
        if (secret.filter(factors::end).isPresent()) {
            open(ctx, account, new Next(next));
        } else {
            beginAgain(ctx);
        }
    }

    private void open(Context ctx, Account account, Next next) {
        visitors.signIn(ctx, sessions.open(account.id(), Visitors.browser(ctx)));
        ctx.redirect(next.address(), HttpStatus.SEE_OTHER);
    }

    private void show(Context ctx, List<Problem> problems) {
        pages.show(
                ctx,
                new CodePage(Input.text("code", "", "one-time-code").with(problems), problems));
    }

    private static void beginAgain(Context ctx) {
        ctx.redirect("/" + Reader.of(ctx) + "/sign-in", HttpStatus.SEE_OTHER);
    }

    private static String given(Context ctx) {
        return requireNonNullElse(ctx.formParam("code"), "");
    }
}
