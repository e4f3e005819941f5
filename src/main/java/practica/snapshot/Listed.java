package practica.snapshot;

import practica.item.ItemId;
import practica.language.Language;
import practica.storage.Hash;

/// An item of a snapshot: what it was called then, or is called where it was withdrawn since.
public record Listed(
        ItemId item,
        String slug,
        int version,
        Hash digest,
        boolean withdrawn,
        String title,
        Language language) {}
