package practica.oai;

import java.time.Instant;
import java.util.List;
import practica.item.ItemId;

/// What a harvester is told of an item before it sees it: since when it is as it is, whether it was
/// withdrawn, and the sets that it is in itself.
public record Offered(
        ItemId id, long change, Instant stampedAt, boolean deleted, List<String> sets) {
    public Offered {
        sets = List.copyOf(sets);
    }
}
