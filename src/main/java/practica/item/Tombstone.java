package practica.item;

import java.time.Instant;

/// What is left of an item that was withdrawn: its address, what it was called, when it was
/// withdrawn, and why if somebody said so.
public record Tombstone(
        ItemId id,
        String slug,
        String title,
        String language,
        Instant withdrawnAt,
        String reason) {}
