package practica.search.lucene;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import practica.item.ItemId;

/// Which item is to be translated next. After a failure nothing is for a minute, and that item not
/// before all others.
final class Untranslated {
    private static final Duration REST = Duration.ofMinutes(1);

    private final Set<ItemId> failed = new HashSet<>();
    private long restUntil = System.nanoTime();

    Optional<ItemId> next(SearchIndex index) {
        if (System.nanoTime() - restUntil < 0) {
            return Optional.empty();
        }
        var missing = index.untranslated(failed.size() + 1);
        var next = missing.stream().filter(id -> !failed.contains(id)).findFirst();
        if (next.isEmpty() && !missing.isEmpty()) {
            failed.clear();
            rest();
        }
        return next;
    }

    void tried(ItemId id, boolean complete) {
        if (!complete) {
            failed.add(id);
            rest();
        }
    }

    private void rest() {
        restUntil = System.nanoTime() + REST.toNanos();
    }
}
