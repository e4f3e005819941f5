package practica.snapshot;

import java.time.Instant;
import java.util.Optional;
import practica.search.SearchAddress;
import practica.storage.Hash;

/// What a collection held, or a search found, on a day.
///
/// @param search the search that it was; empty for a collection
/// @param items how many items it has
/// @param sha256 what its manifest adds up to
public record Snapshot(
        long id,
        String title,
        Optional<SearchAddress> search,
        int items,
        Hash sha256,
        Instant madeAt) {}
