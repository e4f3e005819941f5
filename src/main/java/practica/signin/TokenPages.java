package practica.signin;

import static java.util.stream.Collectors.toCollection;
import static practica.web.Form.given;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import practica.account.Scope;
import practica.account.Tokens;
import practica.account.Visitors;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Checks;
import practica.check.Problem;
import practica.web.Input;
import practica.web.Pages;
import practica.web.Reader;

/// A member's tokens for programs.
public final class TokenPages {
    private static final int LONGEST_NAME = 80;

    /// In days.
    private static final List<Integer> TERMS = List.of(30, 90, 365);

    private final Tokens tokens;
    private final Pages pages;

    public TokenPages(Tokens tokens, Pages pages) {
        this.tokens = tokens;
        this.pages = pages;
    }

    private record Asked(String name, Set<Scope> scopes, Optional<Integer> days) {
        static Asked nothing() {
            return new Asked("", Set.of(Scope.READ), Optional.empty());
        }
    }

    public void show(Context ctx) {
        show(ctx, "", Asked.nothing(), List.of());
    }

    public void make(Context ctx) {
        var asked = asked(ctx);
        var checks =
                new Checks()
                        .line("label", asked.name(), LONGEST_NAME)
                        .that(!asked.scopes().isEmpty(), "scope", "tokens.scope.none", "")
                        .that(asked.days().isPresent(), "days", "check.empty", "");
        switch (checks.giving(() -> asked)) {
            case Bad(var problems) -> refuse(ctx, asked, problems);
            case Good(var good) -> {
                var made =
                        tokens.make(
                                Visitors.member(ctx).id(),
                                good.name(),
                                good.scopes(),
                                Duration.ofDays(good.days().orElseThrow()));
                made.ifPresentOrElse(
                        token -> show(ctx, token, Asked.nothing(), List.of()),
                        () -> refuse(ctx, asked, List.of(tooMany())));
            }
        }
    }

    public void revoke(Context ctx) {
        tokens.revoke(Visitors.member(ctx).id(), Numbers.read(given(ctx, "token")));
        ctx.redirect("/" + Reader.of(ctx) + "/account/tokens", HttpStatus.SEE_OTHER);
    }

    private static Problem tooMany() {
        return new Problem("label", "tokens.too-many", Integer.toString(Tokens.MOST));
    }

    private void refuse(Context ctx, Asked asked, List<Problem> problems) {
        show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), "", asked, problems);
    }

    private void show(Context ctx, String made, Asked asked, List<Problem> problems) {
        pages.show(
                ctx,
                new TokensPage(
                        made,
                        Input.text("label", asked.name(), "off").with(problems),
                        Stream.of(Scope.values()).map(Scope::key).toList(),
                        asked.scopes().stream().map(Scope::key).toList(),
                        TERMS,
                        tokens.of(Visitors.member(ctx).id()).stream()
                                .map(token -> TokenLine.of(token, Reader.of(ctx)))
                                .toList(),
                        problems));
    }

    private static Asked asked(Context ctx) {
        return new Asked(
                given(ctx, "label").strip(),
                ctx.formParams("scope").stream()
                        .flatMap(key -> Scope.of(key).stream())
                        .collect(toCollection(() -> EnumSet.noneOf(Scope.class))),
                TERMS.stream()
                        .filter(days -> days.toString().equals(given(ctx, "days")))
                        .findFirst());
    }
}
