package practica.collection;

import static practica.web.Form.asked;
import static practica.web.Form.given;
import static practica.web.Form.typed;

import io.javalin.http.Context;
import io.javalin.http.GoneResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import practica.account.AccountId;
import practica.account.Visitors;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Checks;
import practica.check.Problem;
import practica.collection.CollectPage.Choice;
import practica.item.Item;
import practica.item.Items;
import practica.language.Language;
import practica.web.Label;
import practica.web.Pages;
import practica.web.Reader;

/// Keeping an item in a collection, from wherever it was found.
public final class CollectPages {
    private final Collections collections;
    private final Items items;
    private final Pages pages;

    public CollectPages(Collections collections, Items items, Pages pages) {
        this.collections = collections;
        this.items = items;
        this.pages = pages;
    }

    public void show(Context ctx) {
        show(ctx, item(ctx), new Typed("", "", ""), List.of());
    }

    /// What somebody chose and typed.
    private record Typed(String collection, String title, String note) {}

    public void keep(Context ctx) {
        var item = item(ctx);
        var account = Visitors.member(ctx).id();
        var typed = new Typed(given(ctx, "collection"), typed(ctx, "title"), typed(ctx, "note"));
        var checks = new Checks().atMost("note", typed.note(), Collections.LONGEST_NOTE);
        if (typed.collection().isEmpty()) {
            checks.line("title", typed.title(), Collections.LONGEST_TITLE);
        }
        switch (checks.giving(() -> typed)) {
            case Bad(var problems) -> refuse(ctx, item, typed, problems);
            case Good<Typed> _ ->
                    into(typed, account)
                            .ifPresentOrElse(
                                    into -> keep(ctx, item, into, typed),
                                    () ->
                                            refuse(
                                                    ctx,
                                                    item,
                                                    typed,
                                                    List.of(CollectionPages.tooMany())));
        }
    }

    /// The collection that was chosen, or a new one. Empty where the member has too many.
    private Optional<Collection> into(Typed typed, AccountId account) {
        if (typed.collection().isEmpty()) {
            return collections
                    .make(account, typed.title(), Optional.empty())
                    .flatMap(key -> collections.own(key.value(), account));
        }
        return Optional.of(
                collections
                        .own(typed.collection(), account)
                        .filter(one -> one.search().isEmpty())
                        .orElseThrow(NotFoundResponse::new));
    }

    private void keep(Context ctx, Item item, Collection into, Typed typed) {
        if (collections.keep(into, item.id(), typed.note())) {
            ctx.redirect(
                    item.address(Reader.of(ctx)) + "/collect?kept=" + into.key(),
                    HttpStatus.SEE_OTHER);
        } else {
            var most = Integer.toString(Collections.MOST_ITEMS);
            refuse(ctx, item, typed, List.of(new Problem("collection", "collection.full", most)));
        }
    }

    private void refuse(Context ctx, Item item, Typed typed, List<Problem> problems) {
        show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), item, typed, problems);
    }

    private void show(Context ctx, Item item, Typed typed, List<Problem> problems) {
        var reader = Reader.of(ctx);
        var account = Visitors.member(ctx).id();
        var with = collections.with(account, item.id());
        var choices = new ArrayList<Choice>();
        var in = new ArrayList<Label>();
        for (var one : collections.of(account)) {
            if (one.search().isEmpty()) {
                var key = one.key().value();
                choices.add(new Choice(key, one.title(), key.equals(typed.collection())));
            }
            if (with.contains(one.key())) {
                in.add(label(one, reader));
            }
        }
        pages.show(
                ctx,
                new CollectPage(
                        item.slug(),
                        item.text().in(reader).title(),
                        item.text().shownIn(reader),
                        choices,
                        in,
                        collections.own(asked(ctx, "kept"), account).map(one -> label(one, reader)),
                        typed.title(),
                        typed.note(),
                        CollectionPages.of("title", problems),
                        CollectionPages.of("note", problems),
                        problems));
    }

    private static Label label(Collection one, Language reader) {
        return new Label(one.title(), one.address(reader));
    }

    private Item item(Context ctx) {
        var slug = ctx.pathParam("slug");
        return items.bySlug(slug)
                .orElseThrow(() ->
                        items.tombstone(slug).isPresent()
                                ? new GoneResponse()
                                : new NotFoundResponse());
    }
}
