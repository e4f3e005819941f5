package practica.api;

import io.javalin.http.Context;
import io.javalin.http.GoneResponse;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.List;
import practica.account.Bearer;
import practica.account.Scope;
import practica.account.Visitors;
import practica.history.Event;
import practica.history.History;
import practica.item.Item;
import practica.item.ItemAnswer;
import practica.item.ItemId;
import practica.item.Items;
import practica.web.Form;

/// `/api/v1/items/{id}/versions`: what was done to an item, and each version of it as it was. Of
/// what was withdrawn only a program that reads for one of its keepers sees it.
public record VersionApi(History history, Items items) {
    record Answer(ItemId item, String state, int version, List<Happened> events) {}

    /// Something that was done; `words` say why it was withdrawn, which version was restored, or
    /// into which language it was translated.
    record Happened(int version, String act, Instant happened, String words) {
        static Happened of(Event event) {
            var words =
                    switch (event.act()) {
                        case WITHDRAWN, RESTORED, TRANSLATED -> event.words();
                        case ADDED, CHANGED, REINSTATED -> "";
                    };
            return new Happened(event.version(), event.act().key(), event.happenedAt(), words);
        }
    }

    public void list(Context ctx) {
        var item = visible(ctx);
        ctx.json(
                new Answer(
                        item.id(),
                        item.status() == Item.Status.WITHDRAWN ? "withdrawn" : "published",
                        item.version(),
                        history.of(item.id()).stream().map(Happened::of).toList()));
    }

    public void show(Context ctx) {
        var item = visible(ctx);
        var then =
                Form.number(ctx.pathParam("version"))
                        .flatMap(version -> history.version(item.id(), version))
                        .orElseThrow(NotFoundResponse::new);
        ctx.json(ItemAnswer.past(then, items::hasPublished));
    }

    private Item visible(Context ctx) {
        var item =
                ItemId.of(ctx.pathParam("id"))
                        .flatMap(history::item)
                        .orElseThrow(NotFoundResponse::new);
        if (item.status() == Item.Status.WITHDRAWN && !mayKeep(ctx, item)) {
            throw new GoneResponse();
        }
        return item;
    }

    private static boolean mayKeep(Context ctx, Item item) {
        return Visitors.bearer(ctx)
                .filter(bearer -> bearer.scopes().contains(Scope.READ))
                .map(Bearer::account)
                .filter(account -> History.mayKeep(account, item))
                .isPresent();
    }
}
