package practica.item;

import io.javalin.http.Context;
import io.javalin.http.GoneResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import practica.web.Pages;
import practica.web.Reader;

/// Items in the browser.
public final class ItemPages {
    private final Items items;
    private final ItemViews views;
    private final Pages pages;

    public ItemPages(Items items, Known known, Related related, Pages pages) {
        this.items = items;
        this.views = new ItemViews(known, related);
        this.pages = pages;
    }

    public void show(Context ctx) {
        var reader = Reader.of(ctx);
        var slug = ctx.pathParam("slug");
        var item = items.bySlug(slug).orElseThrow(() -> absent(items.isWithdrawn(slug)));
        pages.show(ctx, views.page(item, reader));
    }

    private static HttpResponseException absent(boolean withdrawn) {
        return withdrawn ? new GoneResponse() : new NotFoundResponse();
    }
}
