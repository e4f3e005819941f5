package practica.api;

import io.javalin.http.Context;
import io.javalin.http.GoneResponse;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import practica.file.FilePage;
import practica.file.Files;
import practica.item.Item;
import practica.item.ItemAnswer;
import practica.item.ItemId;
import practica.item.Items;
import practica.item.LanguageVersion;
import practica.language.Language;
import practica.storage.Hash;
import practica.web.Refusal;

/// `GET /api/v1/items/{id}`: an item with all its texts and files, and parts of it: its text in one
/// language, its files. `GET /api/v1/files/{hash}/text`: what was read out of a file, page by page.
public record ItemApi(Items items, Files files) {
    record Text(Hash sha256, List<FilePage> pages) {}

    /// The text in one language: `outdated` where what it was made from has changed since.
    record InLanguage(
            ItemId item, int version, Language language, boolean outdated, LanguageVersion text) {}

    record FileList(ItemId item, int version, List<ItemAnswer.Listed> files) {}

    public void show(Context ctx) {
        ctx.json(ItemAnswer.of(published(ctx)));
    }

    public void language(Context ctx) {
        var item = published(ctx);
        var asked =
                Language.of(ctx.pathParam("tag"))
                        .filter(item.text().versions()::containsKey)
                        .orElseThrow(NotFoundResponse::new);
        ctx.json(
                new InLanguage(
                        item.id(),
                        item.version(),
                        asked,
                        item.text().outdated(asked),
                        item.text().in(asked)));
    }

    public void fileList(Context ctx) {
        var item = published(ctx);
        ctx.json(new FileList(item.id(), item.version(), ItemAnswer.of(item).files()));
    }

    public void text(Context ctx) {
        var hash = Hash.of(ctx.pathParam("hash")).orElseThrow(NotFoundResponse::new);
        if (!items.hasPublished(hash)) {
            var opens = items.opens(hash).orElseThrow(NotFoundResponse::new);
            ctx.header("Cache-Control", "no-store");
            throw new Refusal(403, "error.embargo", opens.toString());
        }
        ctx.json(new Text(hash, files.pages(hash)));
    }

    private Item published(Context ctx) {
        var id = ItemId.of(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        if (items.isWithdrawn(id)) {
            throw new GoneResponse();
        }
        return items.byId(id).orElseThrow(NotFoundResponse::new);
    }
}
