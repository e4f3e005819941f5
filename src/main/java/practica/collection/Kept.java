package practica.collection;

import practica.item.ItemId;
import practica.language.Language;

/// An item that is kept in a collection: what it is called and in which language, the version that
/// it has now, whether it was withdrawn since, and what the member notes about it.
public record Kept(
        ItemId item,
        String slug,
        int version,
        boolean withdrawn,
        String title,
        Language language,
        String note) {}
