package practica.snapshot;

import java.util.List;
import practica.item.ItemId;
import practica.storage.Hash;

/// An item as it is frozen.
///
/// @param digest of its text, as PostgreSQL writes the `jsonb` of it, in UTF-8
/// @param files the SHA-256 of the open ones, in their order
public record Frozen(ItemId item, String slug, int version, Hash digest, List<String> files) {
    public Frozen {
        files = List.copyOf(files);
    }
}
