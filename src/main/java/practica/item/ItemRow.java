package practica.item;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/// An item as it lies in its own table.
public record ItemRow(
        ItemId id,
        String slug,
        @Nullable String source,
        Item.Status status,
        int version,
        long change,
        String digest,
        @Json ItemText text,
        Instant createdAt,
        Instant changedAt,
        String contactEmail) {
    /// The text with the address that stands beside it.
    public ItemRow {
        text = text.at(contactEmail);
    }

    Item with(List<ItemFile> files) {
        return new Item(
                id,
                slug,
                Optional.ofNullable(source),
                status,
                version,
                change,
                digest,
                text,
                files,
                createdAt,
                changedAt);
    }
}
