package practica.item;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import practica.language.Language;

/// A text as its page will show it, before it is an item.
public record Preview(Known known) {
    private static final ItemId NONE = new ItemId(0);

    public ItemPage of(ItemText text, Instant changed, Language reader) {
        var item =
                new Item(
                        NONE,
                        "",
                        Optional.empty(),
                        Item.Status.DRAFT,
                        1,
                        0,
                        "",
                        text,
                        List.of(),
                        changed,
                        changed);
        return new ItemViews(known, (_, _) -> List.of()).page(item, reader);
    }
}
