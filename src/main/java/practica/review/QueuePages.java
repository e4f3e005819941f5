package practica.review;

import static practica.web.Form.given;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import practica.account.Account;
import practica.account.AccountId;
import practica.account.Accounts;
import practica.account.Visitors;
import practica.check.Problem;
import practica.item.Known;
import practica.web.Form;
import practica.web.Pages;
import practica.web.Reader;

/// The queue of a curator, and what is done to several reviews of it at once.
public final class QueuePages {
    private final Assignments assignments;
    private final Accounts accounts;
    private final QueueViews views;
    private final Pages pages;

    public QueuePages(
            Reviews reviews,
            Moderation moderation,
            Assignments assignments,
            Accounts accounts,
            Known known,
            Pages pages) {
        this.assignments = assignments;
        this.accounts = accounts;
        this.views = new QueueViews(reviews, moderation, accounts, known);
        this.pages = pages;
    }

    /// What somebody chose in the form: those that are ticked, for whom, and by when.
    record Chosen(List<String> picked, String curator, String due) {}

    public void show(Context ctx) {
        show(ctx, new Chosen(List.of(), "", ""), List.of());
    }

    /// Gives those that are ticked, or all that the page had, to somebody, or a day.
    public void assign(Context ctx) {
        var account = Visitors.member(ctx);
        var picked =
                ctx.formParams("all".equals(ctx.formParam("all")) ? "shown" : "picked").stream()
                        .distinct()
                        .limit(Reviews.MOST)
                        .toList();
        var chosen = new Chosen(picked, given(ctx, "curator"), given(ctx, "due").strip());
        var curator = curator(ctx, account, chosen);
        var due = Form.day(chosen.due());
        var problems = new ArrayList<Problem>();
        if (picked.isEmpty()) {
            problems.add(new Problem("all", "review.batch.none", ""));
        }
        if (due.isEmpty() && !chosen.due().isEmpty()) {
            problems.add(new Problem("due", "check.day", chosen.due()));
        } else if (curator.isEmpty() && due.isEmpty()) {
            problems.add(new Problem("curator", "review.batch.nothing", ""));
        }
        if (!problems.isEmpty()) {
            show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), chosen, problems);
            return;
        }
        var picks = picked.stream().flatMap(words -> Pick.of(words).stream()).toList();
        var assigned = assignments.assign(picks, curator, due, account);
        var refused = assigned.refused() + picked.size() - picks.size();
        ctx.redirect(
                "/" + Reader.of(ctx) + "/review?done=" + assigned.done() + "&refused=" + refused,
                HttpStatus.SEE_OTHER);
    }

    private Optional<Account> curator(Context ctx, Account account, Chosen chosen) {
        return switch (given(ctx, "do")) {
            case "mine" -> Optional.of(account);
            case "assign" ->
                    chosen.curator().isEmpty()
                            ? Optional.empty()
                            : Optional.of(named(chosen.curator()));
            default -> throw new NotFoundResponse();
        };
    }

    private Account named(String words) {
        return Optional.of(words)
                .filter(one -> one.matches("\\d{1,18}"))
                .flatMap(one -> accounts.byId(new AccountId(Long.parseLong(one))))
                .orElseThrow(NotFoundResponse::new);
    }

    private void show(Context ctx, Chosen chosen, List<Problem> problems) {
        var done = count(ctx, "done");
        pages.show(
                ctx,
                views.page(
                        Visitors.member(ctx),
                        Reader.of(ctx),
                        chosen,
                        done.map(one -> new Assigned(one, count(ctx, "refused").orElse(0))),
                        problems));
    }

    private static Optional<Integer> count(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name))
                .filter(words -> words.matches("\\d{1,4}"))
                .map(Integer::valueOf);
    }
}
