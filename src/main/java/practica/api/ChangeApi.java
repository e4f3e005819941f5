package practica.api;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import practica.item.Item;
import practica.item.ItemId;
import practica.item.Items;
import practica.language.Language;
import practica.vocabulary.ConceptId;
import practica.web.Cursor;
import practica.web.Paging;

/// `GET /api/v1/items`: all items in the order of their last changes, the longest unchanged first.
/// What changes meanwhile moves to the end, so whoever goes on from the last cursor is told of
/// every change, and of what was withdrawn.
public record ChangeApi(Items items) {
    private static final String LIST = "items";
    private static final int USUALLY = 50;

    /// `cursor` is behind the last of these items; `next` is there where more follow already.
    record Answer(List<Entry> items, String cursor, Optional<String> next) {}

    /// An item in the list; what was withdrawn is told of by its number alone.
    sealed interface Entry {}

    record Published(
            ItemId id,
            String state,
            int version,
            Instant changed,
            ConceptId kind,
            Language language,
            List<Language> languages,
            String title,
            String address,
            String item)
            implements Entry {}

    record Withdrawn(ItemId id, String state, Instant changed) implements Entry {}

    public void list(Context ctx) {
        var size = Paging.size(ctx, USUALLY);
        var after = Paging.number(ctx, LIST);
        var found = items.changedAfter(after, size + 1);
        var here = found.subList(0, Math.min(size, found.size()));
        var last = here.isEmpty() ? after : here.getLast().change();
        var cursor = Cursor.write(LIST, Long.toString(last));
        ctx.json(
                new Answer(
                        here.stream()
                                .filter(item -> item.status() != Item.Status.DRAFT)
                                .map(ChangeApi::entry)
                                .toList(),
                        cursor,
                        found.size() > size
                                ? Optional.of(Paging.next(ctx, "cursor", cursor))
                                : Optional.empty()));
    }

    private static Entry entry(Item item) {
        if (item.status() == Item.Status.WITHDRAWN) {
            return new Withdrawn(item.id(), "withdrawn", item.changedAt());
        }
        var text = item.text();
        var own = Language.ofInterface(text.language().code()).orElse(Language.EN);
        return new Published(
                item.id(),
                "published",
                item.version(),
                item.changedAt(),
                text.details().kind(),
                text.language(),
                text.versions().keySet().stream().sorted().toList(),
                text.original().title(),
                item.address(own),
                "/api/v1/items/" + item.id());
    }
}
