package practica.history;

import static practica.web.Form.asked;
import static practica.web.Form.given;

import io.javalin.http.Context;
import io.javalin.http.GoneResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import practica.account.Accounts;
import practica.account.SignedIn;
import practica.account.Visitors;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Problem;
import practica.history.HistoryViews.Asking;
import practica.item.Item;
import practica.item.Items;
import practica.item.Known;
import practica.item.Preview;
import practica.language.Language;
import practica.submission.Submissions;
import practica.web.Form;
import practica.web.Pages;
import practica.web.Reader;
import practica.web.Refusal;

/// The history of an item: everything that was done to it, every version as it was, what changed
/// between two of them; and for those who may, restoring, withdrawing and publishing again. Of what
/// was withdrawn only they see it.
public final class HistoryPages {
    private final History history;
    private final Submissions submissions;
    private final HistoryViews views;
    private final Preview past;
    private final Pages pages;

    public HistoryPages(
            History history,
            Submissions submissions,
            Accounts accounts,
            Items items,
            Known known,
            Pages pages) {
        this.history = history;
        this.submissions = submissions;
        this.views = new HistoryViews(history, accounts, known);
        this.past = new Preview(known, items::hasPublished);
        this.pages = pages;
    }

    public void show(Context ctx) {
        show(ctx, visible(ctx), "", List.of());
    }

    /// A version as it was.
    public void version(Context ctx) {
        var item = visible(ctx);
        var then = version(item, ctx.pathParam("version"));
        if (then.version() == item.version() && item.status() == Item.Status.PUBLISHED) {
            ctx.redirect(item.address(Reader.of(ctx)));
            return;
        }
        pages.show(ctx, past.of(then, item, Reader.of(ctx)));
    }

    /// What changed between two versions; from the one before where only the second is named, and
    /// from the one that a translation was made from, up to now, where its language is.
    public void changes(Context ctx) {
        var item = visible(ctx);
        var translation = Language.of(asked(ctx, "translation"));
        if (translation.isPresent()) {
            var then = history.madeFrom(item, translation.get());
            var before = then.orElseThrow(NotFoundResponse::new);
            pages.show(ctx, views.changes(before, item, true, Reader.of(ctx)));
            return;
        }
        var after = version(item, asked(ctx, "to"));
        var from = asked(ctx, "from");
        var before = version(item, from.isEmpty() ? Integer.toString(after.version() - 1) : from);
        var beside = asked(ctx, "view").equals("beside");
        pages.show(ctx, views.changes(before, after, beside, Reader.of(ctx)));
    }

    /// Begins a correction by whoever asks, or goes on with theirs.
    public void correct(Context ctx) {
        var item = published(ctx);
        var begun =
                submissions
                        .corrections()
                        .correct(Visitors.member(ctx).id(), item)
                        .orElseThrow(() -> new Refusal(409, "deposit.too-many", ""));
        ctx.redirect("/" + Reader.of(ctx) + "/deposit/" + begun.id(), HttpStatus.SEE_OTHER);
    }

    public void restore(Context ctx) {
        var item = kept(ctx);
        var then = version(item, ctx.pathParam("version"));
        if (!given(ctx, "seen").equals(Integer.toString(item.version()))) {
            refuse(ctx, item, List.of(new Problem("version", "history.overtaken", "")));
            return;
        }
        switch (history.restore(item, then.version(), Visitors.member(ctx))) {
            case Good(var restored) ->
                    ctx.redirect(restored.address(Reader.of(ctx)), HttpStatus.SEE_OTHER);
            case Bad(var problems) -> refuse(ctx, item, problems);
        }
    }

    public void withdraw(Context ctx) {
        var item = kept(ctx);
        done(ctx, item, history.withdraw(item.id(), given(ctx, "reason"), Visitors.member(ctx)));
    }

    public void reinstate(Context ctx) {
        var item = kept(ctx);
        done(ctx, item, history.reinstate(item.id(), Visitors.member(ctx)));
    }

    private void done(Context ctx, Item item, List<Problem> problems) {
        if (problems.isEmpty()) {
            ctx.redirect(item.address(Reader.of(ctx)) + "/history", HttpStatus.SEE_OTHER);
        } else {
            refuse(ctx, item, problems);
        }
    }

    private void refuse(Context ctx, Item item, List<Problem> problems) {
        var overtaken =
                problems.stream().anyMatch(one -> one.message().equals("history.overtaken"));
        ctx.status(overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        show(ctx, item, given(ctx, "reason"), problems);
    }

    private void show(Context ctx, Item item, String reason, List<Problem> problems) {
        var asking = new Asking(Visitors.of(ctx).isPresent(), mayKeep(ctx, item));
        pages.show(ctx, views.page(item, asking, Reader.of(ctx), reason, problems));
    }

    private Item visible(Context ctx) {
        var item = history.item(ctx.pathParam("slug")).orElseThrow(NotFoundResponse::new);
        if (item.status() == Item.Status.WITHDRAWN && !mayKeep(ctx, item)) {
            throw new GoneResponse();
        }
        return item;
    }

    private Item published(Context ctx) {
        var item = visible(ctx);
        if (item.status() != Item.Status.PUBLISHED) {
            throw new GoneResponse();
        }
        return item;
    }

    /// The item that is asked for, if the one who asks may restore and withdraw it.
    private Item kept(Context ctx) {
        var item = visible(ctx);
        if (!mayKeep(ctx, item)) {
            throw new Refusal(403, "error.forbidden", "");
        }
        return item;
    }

    private static boolean mayKeep(Context ctx, Item item) {
        return Visitors.of(ctx)
                .map(SignedIn::account)
                .filter(account -> History.mayKeep(account, item))
                .isPresent();
    }

    private Item version(Item item, String number) {
        return Form.number(number)
                .flatMap(version -> history.version(item.id(), version))
                .orElseThrow(NotFoundResponse::new);
    }
}
