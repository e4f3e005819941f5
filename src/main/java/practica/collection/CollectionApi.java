package practica.collection;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import practica.item.ItemId;
import practica.language.Language;
import practica.search.SearchAddress;
import practica.web.Form;
import practica.web.Paging;
import practica.web.Reader;
import practica.web.Refusal;

/// `GET /api/v1/collections`: the public ones, the newest first. `GET /api/v1/collections/{key}`:
/// one that is public, or open to whoever was told its address.
public record CollectionApi(Collections collections) {
    private static final int USUALLY = 50;
    private static final int DEEPEST = 100_000;

    /// What is answered.
    ///
    /// @param description Markdown
    /// @param keeper whose it is, where readers are told
    /// @param search where what it finds can be asked for, if it is a search
    record Answer(
            String key,
            String title,
            String description,
            String visibility,
            Optional<String> keeper,
            Instant created,
            Instant changed,
            String address,
            Optional<String> search,
            List<Listed> items) {}

    /// An item: its title in the language that it was written in, and what is noted about it.
    record Listed(
            ItemId id,
            String address,
            int version,
            boolean withdrawn,
            String title,
            Language language,
            String note) {}

    record Collected(long total, int page, List<Summary> collections, Optional<String> next) {}

    /// A public collection without what is kept in it; `collection` is where that is.
    record Summary(
            String key,
            String title,
            Optional<String> keeper,
            Instant created,
            Instant changed,
            String address,
            Optional<String> search,
            int items,
            String collection) {}

    public void list(Context ctx) {
        var size = Paging.size(ctx, USUALLY);
        var asked = Form.asked(ctx, "page");
        var page =
                Form.number(asked.isEmpty() ? "1" : asked)
                        .filter(one -> one <= DEEPEST)
                        .orElseThrow(() -> new Refusal(400, "error.page", asked));
        var reader = Reader.asked(ctx);
        var total = collections.open();
        var hasMore = (long) page * size < total && page < DEEPEST;
        ctx.json(
                new Collected(
                        total,
                        page,
                        collections.open((page - 1) * size, size).stream()
                                .map(one -> summary(one, reader))
                                .toList(),
                        hasMore
                                ? Optional.of(Paging.next(ctx, "page", Integer.toString(page + 1)))
                                : Optional.empty()));
    }

    private static Summary summary(Collection one, Language reader) {
        return new Summary(
                one.key().value(),
                one.title(),
                Optional.of(one.shownKeeper()).filter(name -> !name.isEmpty()),
                one.createdAt(),
                one.changedAt(),
                one.address(reader),
                one.search().map(CollectionApi::search),
                one.items(),
                "/api/v1/collections/" + one.key().value());
    }

    public void show(Context ctx) {
        var one =
                collections
                        .open(ctx.pathParam("key"), Optional.empty())
                        .orElseThrow(NotFoundResponse::new);
        var reader =
                Language.ofInterface(Form.asked(ctx, "lang")).orElseGet(() -> Reader.guess(ctx));
        var items =
                collections.items(one, 0, Collections.MOST_ITEMS).stream()
                        .map(kept -> listed(kept, reader))
                        .toList();
        ctx.json(
                new Answer(
                        one.key().value(),
                        one.title(),
                        one.description(),
                        one.visibility().key(),
                        Optional.of(one.shownKeeper()).filter(name -> !name.isEmpty()),
                        one.createdAt(),
                        one.changedAt(),
                        one.address(reader),
                        one.search().map(CollectionApi::search),
                        items));
    }

    private static String search(SearchAddress search) {
        return "/api/v1/search" + (search.query().isEmpty() ? "" : "?" + search.query());
    }

    private static Listed listed(Kept kept, Language reader) {
        return new Listed(
                kept.item(),
                "/" + reader + "/items/" + kept.slug(),
                kept.version(),
                kept.withdrawn(),
                kept.title(),
                kept.language(),
                kept.note());
    }
}
