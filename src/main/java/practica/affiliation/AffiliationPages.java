package practica.affiliation;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Set;
import practica.account.Account;
import practica.account.Turnstile;
import practica.account.Visitors;
import practica.affiliation.AffiliationsPage.Line;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Checks;
import practica.check.Problem;
import practica.language.Language;
import practica.web.Days;
import practica.web.Form;
import practica.web.Input;
import practica.web.Pages;
import practica.web.Reader;
import practica.web.Refusal;

/// A member says for which bodies they write, and confirms their colleagues.
public final class AffiliationPages {
    private static final Set<String> SAVED = Set.of("asked", "confirmed", "refused", "withdrawn");

    private final Affiliations affiliations;
    private final Turnstile turnstile;
    private final Pages pages;

    public AffiliationPages(Affiliations affiliations, Turnstile turnstile, Pages pages) {
        this.affiliations = affiliations;
        this.turnstile = turnstile;
        this.pages = pages;
    }

    public void show(Context ctx) {
        var saved = Form.asked(ctx, "saved");
        pages.show(ctx, page(ctx, SAVED.contains(saved) ? saved : "", "", "", List.of()));
    }

    public void say(Context ctx) {
        var account = Visitors.member(ctx);
        var body = Form.given(ctx, "body").strip();
        var words = Form.given(ctx, "words").strip();
        var checks =
                new Checks()
                        .line("body", body, Affiliations.LONGEST_BODY)
                        .that(!account.contributesFor(body), "body", "affiliation.already", body)
                        .line("words", words, Affiliations.LONGEST_WORDS);
        switch (checks.giving(() -> body)) {
            case Bad(var problems) -> refuse(ctx, body, words, problems);
            case Good(var good) -> {
                turnstile.affiliation(ctx, account);
                if (affiliations.say(account, good, words)) {
                    back(ctx, "asked");
                } else {
                    var most = Integer.toString(Affiliations.MOST);
                    var many = new Problem("body", "affiliation.too-many", most);
                    refuse(ctx, body, words, List.of(many));
                }
            }
        }
    }

    public void decide(Context ctx) {
        var account = Visitors.member(ctx);
        var id = Form.number(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        var deed = Form.given(ctx, "do");
        var done =
                switch (deed) {
                    case "confirmed" -> affiliations.confirm(id, account);
                    case "refused" -> affiliations.refuse(id, account);
                    case "withdrawn" -> affiliations.withdraw(id, account.id());
                    default -> throw new Refusal(400, "error.unknown-value", deed);
                };
        if (!done) {
            throw new NotFoundResponse();
        }
        back(ctx, deed);
    }

    private static void back(Context ctx, String saved) {
        var page = "/" + Reader.of(ctx) + Affiliations.PATH;
        ctx.redirect(page + "?saved=" + saved, HttpStatus.SEE_OTHER);
    }

    private void refuse(Context ctx, String body, String words, List<Problem> problems) {
        var refused = ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        pages.show(refused, page(ctx, "", body, words, problems));
    }

    private AffiliationsPage page(
            Context ctx, String saved, String body, String words, List<Problem> problems) {
        var account = Visitors.member(ctx);
        var reader = Reader.of(ctx);
        return new AffiliationsPage(
                account.bodies(),
                lines(affiliations.of(account.id()), account, reader),
                lines(affiliations.open(account), account, reader),
                saved,
                Input.text("body", body, "organization").with(problems),
                words,
                problems);
    }

    /// Addresses are for administrators.
    private static List<Line> lines(List<Affiliation> all, Account account, Language reader) {
        return all.stream()
                .map(one ->
                        new Line(
                                one.id(),
                                one.name(),
                                account.administers() ? one.address().value() : "",
                                one.body(),
                                one.words(),
                                Days.day(one.askedAt(), reader)))
                .toList();
    }
}
