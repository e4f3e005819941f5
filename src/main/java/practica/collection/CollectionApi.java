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
import practica.web.Reader;

/// `GET /api/v1/collections/{key}`: a collection that is public, or open to whoever was told its
/// address.
public record CollectionApi(Collections collections) {
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
