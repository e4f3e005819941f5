package practica.factor;

import static practica.web.Form.given;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import practica.account.Account;
import practica.account.Accounts;
import practica.account.Turnstile;
import practica.account.Visitors;
import practica.check.Problem;
import practica.factor.FactorPage.Offer;
import practica.language.Messages;
import practica.web.Days;
import practica.web.Input;
import practica.web.Pages;
import practica.web.Reader;

/// Turning the second step on and off. Both take the password and a code, so that neither somebody
/// who finds a browser open nor a slip can shut a member out.
public final class FactorPages {
    private final Factors factors;
    private final Accounts accounts;
    private final Turnstile turnstile;
    private final Pages pages;

    public FactorPages(Factors factors, Accounts accounts, Turnstile turnstile, Pages pages) {
        this.factors = factors;
        this.accounts = accounts;
        this.turnstile = turnstile;
        this.pages = pages;
    }

    public void show(Context ctx) {
        Reader.of(ctx);
        pages.show(ctx, page(ctx, SharedSecret.random(), List.of()));
    }

    /// The secret comes back with the form: nothing is kept of it before a code shows that the
    /// authenticator has it.
    public void turnOn(Context ctx) {
        var account = Visitors.member(ctx);
        var secret = SharedSecret.of(given(ctx, "secret")).orElseGet(SharedSecret::random);
        var problems = passwordProblems(ctx, account);
        var codes =
                problems.isEmpty()
                        ? factors.turnOn(account.id(), secret, given(ctx, "code"))
                        : Optional.<List<String>>empty();
        if (codes.isPresent()) {
            pages.show(ctx, new RecoveryPage(codes.get()));
        } else {
            refuse(ctx, secret, problems);
        }
    }

    public void renewCodes(Context ctx) {
        var account = Visitors.member(ctx);
        if (showsBoth(ctx, account)) {
            pages.show(ctx, new RecoveryPage(factors.renewCodes(account.id())));
        }
    }

    public void turnOff(Context ctx) {
        var account = Visitors.member(ctx);
        if (showsBoth(ctx, account)) {
            factors.turnOff(account.id());
            ctx.redirect("/" + Reader.of(ctx) + "/account?saved=step", HttpStatus.SEE_OTHER);
        }
    }

    private boolean showsBoth(Context ctx, Account account) {
        var problems = passwordProblems(ctx, account);
        var who = account.address().value();
        if (problems.isEmpty()) {
            turnstile.code(ctx, who);
            if (factors.accepts(account.id(), given(ctx, "code"))) {
                turnstile.codeWasRight(who);
                return true;
            }
        }
        refuse(ctx, SharedSecret.random(), problems);
        return false;
    }

    private List<Problem> passwordProblems(Context ctx, Account account) {
        var who = account.address().value();
        turnstile.guess(ctx, who);
        if (!accounts.isPasswordOf(account.id(), given(ctx, "current"))) {
            return List.of(new Problem("current", "account.password-wrong", ""));
        }
        turnstile.guessedRight(who);
        return List.of();
    }

    /// What is wrong is the code where it is not the password.
    private void refuse(Context ctx, SharedSecret secret, List<Problem> problems) {
        var all = problems.isEmpty() ? List.of(new Problem("code", "code.wrong", "")) : problems;
        pages.show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), page(ctx, secret, all));
    }

    private FactorPage page(Context ctx, SharedSecret secret, List<Problem> problems) {
        var account = Visitors.member(ctx);
        var step = factors.of(account.id());
        var inputs = new ArrayList<Input>();
        inputs.add(Input.text("code", "", "one-time-code").with(problems));
        inputs.add(Input.password("current", true).with(problems));
        var offered = step.isEmpty() && accounts.hasPassword(account.id());
        return new FactorPage(
                step,
                offered ? Optional.of(offer(ctx, secret, account)) : Optional.empty(),
                inputs,
                problems,
                step.map(one -> Days.day(one.since(), Reader.of(ctx))).orElse(""));
    }

    private static Offer offer(Context ctx, SharedSecret secret, Account account) {
        var library = Messages.in(Reader.of(ctx)).say("site.name");
        var link = secret.link(library, account.address().value());
        return new Offer(secret, link, QrCode.of(link));
    }
}
