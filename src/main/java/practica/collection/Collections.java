package practica.collection;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import practica.account.AccountId;
import practica.item.ItemId;
import practica.search.SearchAddress;

/// Everything that members keep.
public final class Collections {
    /// How many a member may have.
    public static final int MOST = 200;

    /// How many items one may have.
    public static final int MOST_ITEMS = 1_000;

    /// In characters.
    public static final int LONGEST_TITLE = 200;

    public static final int LONGEST_DESCRIPTION = 10_000;
    public static final int LONGEST_NOTE = 1_000;

    private final Jdbi jdbi;
    private final CollectionStore store;

    public Collections(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(CollectionStore.class);
    }

    /// The collection whose address ends so, where it is open to who asks, who may be a stranger.
    /// What came in an address may be anything.
    public Optional<Collection> open(String key, Optional<AccountId> reader) {
        return CollectionKey.of(key).flatMap(store::find).filter(one -> one.isOpenTo(reader));
    }

    /// The same, where it is the member's own.
    public Optional<Collection> own(String key, AccountId account) {
        return CollectionKey.of(key)
                .flatMap(store::find)
                .filter(one -> one.account().equals(account));
    }

    /// All of a member's, the last changed first.
    public List<Collection> of(AccountId account) {
        return store.of(account);
    }

    /// The public ones, the newest first.
    public List<Collection> open(int from, int most) {
        return store.open(from, most);
    }

    /// How many are public.
    public int open() {
        return store.open();
    }

    /// Makes one that only the member sees. Empty where they have too many.
    public Optional<CollectionKey> make(
            AccountId account, String title, Optional<SearchAddress> search) {
        return jdbi.inTransaction(handle -> {
            var within = handle.attach(CollectionStore.class);
            within.hold(account);
            if (within.count(account) >= MOST) {
                return Optional.empty();
            }
            var key = CollectionKey.random();
            within.add(key, account, title, search);
            return Optional.of(key);
        });
    }

    public void describe(Collection collection, Description description) {
        store.describe(collection.id(), description);
    }

    public void delete(Collection collection) {
        store.delete(collection.id());
    }

    /// Keeps an item as the last.
    ///
    /// @return whether there was room for it
    public boolean keep(Collection collection, ItemId item, String note) {
        return jdbi.inTransaction(handle -> {
            var within = handle.attach(CollectionStore.class);
            if (within.touch(collection.id()) == 0
                    || within.others(collection.id(), item) >= MOST_ITEMS) {
                handle.rollback();
                return false;
            }
            within.keep(collection.id(), item, note);
            return true;
        });
    }

    public void note(Collection collection, ItemId item, String note) {
        store.note(collection.id(), item, note);
    }

    public void remove(Collection collection, ItemId item) {
        store.remove(collection.id(), item);
    }

    /// Lets an item change places with the one before it, or the one after it.
    public void move(Collection collection, ItemId item, boolean up) {
        jdbi.useTransaction(handle -> {
            var within = handle.attach(CollectionStore.class);
            within.touch(collection.id());
            within.move(collection.id(), item, up);
        });
    }

    /// What is kept in one, in its order.
    public List<Kept> items(Collection collection, int from, int most) {
        return store.items(collection.id(), from, most);
    }

    /// Which of a member's collections have the item.
    public List<CollectionKey> with(AccountId account, ItemId item) {
        return store.with(account, item);
    }
}
