package practica.api;

import io.javalin.http.Context;
import io.javalin.http.GoneResponse;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import practica.file.FilePage;
import practica.file.Files;
import practica.item.ItemAnswer;
import practica.item.ItemId;
import practica.item.Items;
import practica.storage.Hash;
import practica.web.Refusal;

/// `GET /api/v1/items/{id}`: an item with all its texts and files. `GET /api/v1/files/{hash}/text`:
/// what was read out of a file, page by page.
public record ItemApi(Items items, Files files) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    record Text(Hash sha256, List<FilePage> pages) {}

    public void show(Context ctx) {
        var id =
                Optional.of(ctx.pathParam("id"))
                        .filter(words -> NUMBER.matcher(words).matches())
                        .map(number -> new ItemId(Long.parseLong(number)));
        if (id.filter(items::isWithdrawn).isPresent()) {
            throw new GoneResponse();
        }
        ctx.json(ItemAnswer.of(id.flatMap(items::byId).orElseThrow(NotFoundResponse::new)));
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
}
