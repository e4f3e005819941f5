package practica.signin;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import practica.account.Accounts;
import practica.account.Turnstile;
import practica.account.Visitors;
import practica.check.Problem;
import practica.factor.CodePages;
import practica.web.Input;
import practica.web.Next;
import practica.web.Pages;
import practica.web.Reader;

/// Signing in and out.
public final class SignInPages {
    private final Accounts accounts;
    private final Visitors visitors;
    private final Turnstile turnstile;
    private final CodePages codes;
    private final String provider;
    private final Pages pages;

    /// @param provider what the provider is called by which one may sign in too; empty without one
    public SignInPages(
            Accounts accounts,
            Visitors visitors,
            Turnstile turnstile,
            CodePages codes,
            String provider,
            Pages pages) {
        this.accounts = accounts;
        this.visitors = visitors;
        this.turnstile = turnstile;
        this.codes = codes;
        this.provider = provider;
        this.pages = pages;
    }

    public void show(Context ctx) {
        pages.show(ctx, page(ctx, "", requireNonNullElse(ctx.queryParam("next"), ""), List.of()));
    }

    public void signIn(Context ctx) {
        var address = requireNonNullElse(ctx.formParam("address"), "").strip();
        var password = requireNonNullElse(ctx.formParam("password"), "");
        var next = requireNonNullElse(ctx.formParam("next"), "");
        turnstile.guess(ctx, address);
        var account = accounts.signingIn(address, password).filter(one -> !one.suspended());
        if (account.isEmpty()) {
            var wrong = List.of(new Problem("password", "signin.wrong", ""));
            pages.show(
                    ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), page(ctx, address, next, wrong));
            return;
        }
        turnstile.guessedRight(address);
        codes.enter(ctx, account.get(), Next.of(next, Reader.of(ctx)), Reader.of(ctx));
    }

    public void signOut(Context ctx) {
        visitors.signOut(ctx);
        ctx.redirect("/" + Reader.of(ctx) + "/", HttpStatus.SEE_OTHER);
    }

    private SignInPage page(Context ctx, String address, String next, List<Problem> problems) {
        var reader = Reader.of(ctx);
        return new SignInPage(
                List.of(
                        Input.email(address).with(problems),
                        Input.password("password", true).with(problems)),
                problems,
                next.isEmpty() ? "" : Next.of(next, reader).address(),
                provider);
    }
}
