package practica.item;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import practica.account.Visitors;
import practica.item.ItemPage.Used;
import practica.language.Language;
import practica.web.Days;
import practica.web.Label;
import practica.web.Pages;
import practica.web.Reader;

/// Items in the browser.
public final class ItemPages {
    private final Items items;
    private final ItemViews views;
    private final Pages pages;

    /// @param exports the ways to take an item away, for a reader of the language
    /// @param machine whether a program can say a text in the language of a reader
    /// @param used how often people read an item, and took files of it
    public ItemPages(
            Items items,
            Known known,
            Related related,
            BiFunction<Item, Language, List<Label>> exports,
            BiPredicate<ItemText, Language> machine,
            Function<ItemId, Used> used,
            Pages pages) {
        this.items = items;
        this.views = new ItemViews(known, related, exports, machine, used, ItemFile::address);
        this.pages = pages;
    }

    public void show(Context ctx) {
        var reader = Reader.of(ctx);
        var signedIn = Visitors.of(ctx).isPresent();
        var slug = ctx.pathParam("slug");
        items.bySlug(slug)
                .ifPresentOrElse(
                        item -> pages.show(ctx, views.page(item, signedIn, reader)),
                        () -> pages.show(ctx.status(HttpStatus.GONE), gone(slug, reader)));
    }

    private TombstonePage gone(String slug, Language reader) {
        var tombstone = items.tombstone(slug).orElseThrow(NotFoundResponse::new);
        return new TombstonePage(
                slug,
                tombstone.title(),
                tombstone.language(),
                Days.day(tombstone.withdrawnAt(), reader),
                tombstone.reason());
    }
}
