package practica.api;

import io.javalin.http.Context;
import io.javalin.http.GoneResponse;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import practica.file.FilePage;
import practica.file.Files;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.ItemId;
import practica.item.ItemText;
import practica.item.Items;
import practica.language.Language;
import practica.storage.Hash;
import practica.web.Refusal;

/// `GET /api/v1/items/{id}`: an item with all its texts and files. `GET /api/v1/files/{hash}/text`:
/// what was read out of a file, page by page.
public record ItemApi(Items items, Files files) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    record Answer(
            long id,
            String slug,
            String address,
            Optional<String> source,
            int version,
            Instant created,
            Instant changed,
            ItemText text,
            List<Listed> files) {}

    /// A file of an item.
    sealed interface Listed {}

    /// A file under embargo, of which nothing is told but when it opens.
    record Closed(String name, LocalDate opens) implements Listed {}

    record Original(
            String name,
            Hash sha256,
            long size,
            String mediaType,
            String language,
            int pages,
            String state,
            String reason,
            String address,
            String text)
            implements Listed {}

    record Text(Hash sha256, List<FilePage> pages) {}

    public void show(Context ctx) {
        var id =
                Optional.of(ctx.pathParam("id"))
                        .filter(words -> NUMBER.matcher(words).matches())
                        .map(number -> new ItemId(Long.parseLong(number)));
        if (id.filter(items::isWithdrawn).isPresent()) {
            throw new GoneResponse();
        }
        ctx.json(answer(id.flatMap(items::byId).orElseThrow(NotFoundResponse::new)));
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

    private static Answer answer(Item item) {
        var language = Language.ofInterface(item.text().language().code()).orElse(Language.EN);
        return new Answer(
                item.id().value(),
                item.slug(),
                item.address(language),
                item.source(),
                item.version(),
                item.createdAt(),
                item.changedAt(),
                item.text(),
                item.files().stream().map(ItemApi::listed).toList());
    }

    private static Listed listed(ItemFile file) {
        return file.notBefore()
                .<Listed>map(day -> new Closed(file.title(), day))
                .orElseGet(() -> original(file));
    }

    private static Original original(ItemFile file) {
        var read = file.original();
        return new Original(
                file.name(),
                read.hash(),
                read.size(),
                read.mediaType(),
                read.language().code(),
                read.pages(),
                read.state().name().toLowerCase(java.util.Locale.ROOT),
                read.reason(),
                file.address(),
                "/api/v1/files/" + read.hash() + "/text");
    }
}
