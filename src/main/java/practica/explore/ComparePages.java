package practica.explore;

import io.javalin.http.Context;
import java.util.List;
import practica.item.Item;
import practica.item.Items;
import practica.item.Known;
import practica.item.Related;
import practica.item.RelatedItem;
import practica.web.Pages;
import practica.web.Reader;
import practica.web.Refusal;

/// Items side by side in the browser.
public record ComparePages(Items items, Known known, Related related, Pages pages) {
    private static final int MOST = 4;

    public void compare(Context ctx) {
        var reader = Reader.of(ctx);
        var slugs =
                ctx.queryParams("item").stream().filter(one -> !one.isEmpty()).distinct().toList();
        if (slugs.size() > MOST) {
            throw new Refusal(400, "error.compare-many", Integer.toString(MOST));
        }
        var compared = slugs.stream().map(this::named).toList();
        var alike =
                compared.isEmpty() || compared.size() == MOST
                        ? List.<RelatedItem>of()
                        : related.to(compared.getFirst(), reader);
        pages.show(ctx, new Comparison(compared, known, reader).page(alike));
    }

    private Item named(String slug) {
        return items.bySlug(slug)
                .orElseThrow(() -> new Refusal(404, "error.compare-unknown", slug));
    }
}
