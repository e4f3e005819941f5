package practica.signin;

import static java.util.Objects.requireNonNullElse;
import static practica.web.Form.given;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import practica.account.Account;
import practica.account.AccountId;
import practica.account.Accounts;
import practica.account.Links;
import practica.account.People;
import practica.account.Sessions;
import practica.account.Turnstile;
import practica.account.Visitors;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Checks;
import practica.check.Problem;
import practica.factor.Factors;
import practica.language.Language;
import practica.web.Days;
import practica.web.Input;
import practica.web.Pages;
import practica.web.Reader;

/// A member's own account: name, language, password, the provider, the browsers they are signed in
/// with, what is kept about them, and the way out.
public final class AccountPages {
    private static final List<String> SAVED =
            List.of("profile", "password", "sessions", "step", "tied", "untied");

    private final People people;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Factors factors;
    private final Visitors visitors;
    private final Turnstile turnstile;
    private final Optional<Provider> provider;
    private final Pages pages;

    /// The provider by which one may sign in too.
    public record Provider(String issuer, String name) {}

    public AccountPages(
            People people,
            Factors factors,
            Visitors visitors,
            Turnstile turnstile,
            Optional<Provider> provider,
            Pages pages) {
        this.people = people;
        this.accounts = people.accounts();
        this.sessions = people.sessions();
        this.factors = factors;
        this.provider = provider;
        this.visitors = visitors;
        this.turnstile = turnstile;
        this.pages = pages;
    }

    public void show(Context ctx) {
        var saved = requireNonNullElse(ctx.queryParam("saved"), "");
        pages.show(
                ctx,
                page(
                        ctx,
                        Visitors.member(ctx).name(),
                        List.of(),
                        SAVED.contains(saved) ? saved : ""));
    }

    public void describe(Context ctx) {
        var name = given(ctx, "name").strip();
        var language = Language.ofInterface(given(ctx, "language")).orElse(Reader.of(ctx));
        switch (new Checks().line("name", name, Links.LONGEST_NAME).giving(() -> name)) {
            case Bad(var problems) -> refuse(ctx, name, problems);
            case Good(var good) -> {
                accounts.describe(Visitors.member(ctx).id(), good, language);
                back(ctx, "profile");
            }
        }
    }

    public void changePassword(Context ctx) {
        var one = Visitors.signedIn(ctx);
        var account = one.account();
        turnstile.guess(ctx, account.address().value());
        var problems = problems(account, given(ctx, "current"), given(ctx, "password"));
        if (!problems.isEmpty()) {
            refuse(ctx, account.name(), problems);
            return;
        }
        turnstile.guessedRight(account.address().value());
        accounts.changePassword(account.id(), given(ctx, "password"), one.session());
        back(ctx, "password");
    }

    public void endSession(Context ctx) {
        var one = Visitors.signedIn(ctx);
        var session = Numbers.read(given(ctx, "session"));
        if (session == 0) {
            sessions.endOthers(one.account().id(), one.session());
        } else {
            sessions.end(one.account().id(), session);
        }
        back(ctx, "sessions");
    }

    /// The provider no longer says that somebody is the owner of the account.
    public void untie(Context ctx) {
        var account = Visitors.member(ctx);
        provider.ifPresent(one -> people.identities().untie(account.id(), one.issuer()));
        back(ctx, "untied");
    }

    /// Everything that is kept about the member, as a file.
    public void export(Context ctx) {
        Reader.of(ctx);
        ctx.header("Content-Disposition", "attachment; filename=\"practica-account.json\"");
        ctx.contentType("application/json").result(accounts.export(Visitors.member(ctx)));
    }

    /// Asks for the password once more, since nobody can take it back. Whoever came by a provider
    /// has to choose one first.
    public void erase(Context ctx) {
        var account = Visitors.member(ctx);
        if (!accounts.hasPassword(account.id())) {
            refuse(ctx, account.name(), List.of(new Problem("leave", "account.no-password", "")));
            return;
        }
        turnstile.guess(ctx, account.address().value());
        if (!accounts.isPasswordOf(account.id(), given(ctx, "erase"))) {
            refuse(
                    ctx,
                    account.name(),
                    List.of(new Problem("erase", "account.password-wrong", "")));
        } else if (!accounts.erase(account.id())) {
            refuse(ctx, account.name(), List.of(new Problem("erase", "account.last", "")));
        } else {
            visitors.signOut(ctx);
            ctx.redirect("/" + Reader.of(ctx) + "/", HttpStatus.SEE_OTHER);
        }
    }

    private List<Problem> problems(Account account, String current, String password) {
        var problems = new ArrayList<Problem>();
        if (!accounts.isPasswordOf(account.id(), current)) {
            problems.add(new Problem("current", "account.password-wrong", ""));
        }
        accounts.passwords()
                .problem(password, List.of(account.name(), account.address().value()))
                .ifPresent(problems::add);
        return problems;
    }

    private void refuse(Context ctx, String name, List<Problem> problems) {
        pages.show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), page(ctx, name, problems, ""));
    }

    private AccountPage page(Context ctx, String name, List<Problem> problems, String saved) {
        var one = Visitors.signedIn(ctx);
        var id = one.account().id();
        return new AccountPage(
                one.account(),
                Input.text("name", name, "name").with(problems),
                accounts.hasPassword(id)
                        ? List.of(
                                Input.password("current", true).with(problems),
                                Input.password("password", false).with(problems))
                        : List.of(),
                Input.password("erase", true).with(problems),
                provider.map(known -> tie(known, id, Reader.of(ctx))),
                factors.of(id).isPresent(),
                people.tokens().of(id).size(),
                sessions.of(id).stream()
                        .map(session -> SessionLine.of(session, one.session(), Reader.of(ctx)))
                        .toList(),
                problems,
                saved);
    }

    private ProviderTie tie(Provider known, AccountId id, Language reader) {
        var since =
                people.identities().of(id).stream()
                        .filter(tied -> tied.issuer().equals(known.issuer()))
                        .map(tied -> Days.day(tied.tiedAt(), reader))
                        .findFirst();
        return new ProviderTie(known.name(), since.orElse(""));
    }

    private static void back(Context ctx, String saved) {
        ctx.redirect("/" + Reader.of(ctx) + "/account?saved=" + saved, HttpStatus.SEE_OTHER);
    }
}
