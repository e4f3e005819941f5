package practica.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import practica.duplicate.DuplicateStore.Asked;
import practica.duplicate.DuplicateStore.Candidate;
import practica.duplicate.DuplicateStore.Signed;
import practica.item.Item;
import practica.item.Item.Status;
import practica.item.ItemId;
import practica.item.ItemText;
import practica.item.Items;
import practica.storage.Hash;

/// Finds the published items that are probably the same: they have a file of the same bytes, the
/// same title and a place in common, or most of their text. Signatures of the items follow their
/// changes, and every question first catches up, so that no item is ever missing.
public final class Duplicates {
    private static final int BATCH = 50;

    /// How many are told of, though there be more.
    private static final int MOST = 10;

    private final Jdbi jdbi;
    private final Items items;
    private final DuplicateStore store;

    public Duplicates(Jdbi jdbi, Items items) {
        this.jdbi = jdbi;
        this.items = items;
        this.store = jdbi.onDemand(DuplicateStore.class);
    }

    /// What an item with this text and these files would be like, the most alike first.
    ///
    /// @param except the item that the text will be of, where there is one already
    public List<Alike> of(ItemText text, List<Hash> files, Optional<ItemId> except) {
        var item = except.map(ItemId::value).orElse(0L);
        return alike(List.of(new Wanted(Traits.of(text, files), item, Long.MAX_VALUE))).getFirst();
    }

    /// For each of the items, in their order, those that came before it and are like it.
    public List<List<Alike>> earlier(List<Item> all) {
        return alike(
                all.stream()
                        .map(item ->
                                new Wanted(Traits.of(item), item.id().value(), item.id().value()))
                        .toList());
    }

    /// Tells of the pairs of the whole library, however large, item by item.
    public void pairs(Consumer<Pair> tell) {
        var batch = items.changedAfter(0, BATCH);
        while (!batch.isEmpty()) {
            var published =
                    batch.stream().filter(item -> item.status() == Status.PUBLISHED).toList();
            var earlier = earlier(published);
            for (var at = 0; at < published.size(); at++) {
                var later = published.get(at);
                earlier.get(at).forEach(one -> tell.accept(new Pair(later, one)));
            }
            batch = items.changedAfter(batch.getLast().change(), BATCH);
        }
    }

    /// Takes in all that changed since the last call, in whatever process.
    public synchronized void catchUp() {
        var seen = store.seen();
        var batch = items.changedAfter(seen, BATCH);
        while (!batch.isEmpty()) {
            take(seen, batch);
            seen = store.seen();
            batch = items.changedAfter(seen, BATCH);
        }
    }

    private void take(long seen, List<Item> batch) {
        var signed = new ArrayList<Signed>();
        var gone = new ArrayList<Long>();
        for (var item : batch) {
            if (item.status() == Status.PUBLISHED) {
                var signature = Signature.of(Traits.of(item));
                signed.add(new Signed(item.id(), signature.bands(), signature.titles()));
            } else {
                gone.add(item.id().value());
            }
        }
        jdbi.useTransaction(handle -> {
            var within = handle.attach(DuplicateStore.class);
            if (within.advance(seen, batch.getLast().change()) > 0) {
                within.keep(signed);
                within.drop(gone);
            }
        });
    }

    /// What is looked for: something like this, that is not the item and came before another.
    private record Wanted(Traits traits, long item, long before) {
        private Asked asked(int number) {
            var signature = Signature.of(traits);
            return new Asked(
                    number,
                    item,
                    before,
                    signature.bands(),
                    signature.titles(),
                    List.copyOf(traits.files()));
        }
    }

    private List<List<Alike>> alike(List<Wanted> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        catchUp();
        var candidates =
                store.candidates(
                        IntStream.range(0, all.size())
                                .mapToObj(at -> all.get(at).asked(at))
                                .toList());
        var byId =
                items.byIds(candidates.stream().map(Candidate::item).distinct().toList()).stream()
                        .collect(Collectors.toMap(Item::id, item -> item));
        return IntStream.range(0, all.size())
                .mapToObj(at -> alike(all.get(at).traits(), at, candidates, byId))
                .toList();
    }

    private static List<Alike> alike(
            Traits traits, int number, List<Candidate> candidates, Map<ItemId, Item> byId) {
        return candidates.stream()
                .filter(one -> one.number() == number)
                .flatMap(one -> Optional.ofNullable(byId.get(one.item())).stream())
                .flatMap(item -> traits.with(item).stream())
                .sorted(
                        Comparator.comparing(Alike::reason)
                                .thenComparing(Alike::share, Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
    }
}
