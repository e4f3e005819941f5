package practica.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import practica.account.AccountId;
import practica.language.Language;
import practica.storage.Hash;

/// All items, as they stand and as they were.
public final class Items {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");

    private final Jdbi jdbi;
    private final ItemStore store;

    public Items(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ItemStore.class);
    }

    /// What came from a source, to be kept. `files` are kept already, in their order.
    public record Keeping(
            String source, String slug, String digest, ItemText text, List<ItemFile> files) {
        public Keeping {
            files = List.copyOf(files);
        }
    }

    /// Gives every item that has a file of these bytes a new number of change, within the
    /// transaction that changes what is known of the file.
    public void fileChanged(Handle handle, Hash file) {
        var within = handle.attach(ItemStore.class);
        within.waitForOthers();
        changed(within, within.with(file));
    }

    /// Opens every file whose day has come, and gives the items that have them a new number of
    /// change.
    ///
    /// @return how many items have such a file
    public int openFiles(LocalDate today) {
        return jdbi.inTransaction(handle -> {
            var within = handle.attach(ItemStore.class);
            if (!within.hasToOpen(today)) {
                return 0;
            }
            within.waitForOthers();
            var items = within.open(today);
            changed(within, items);
            return items.size();
        });
    }

    private static void changed(ItemStore within, List<ItemId> items) {
        if (!items.isEmpty()) {
            var change = within.nextChanges(items.size()) - items.size();
            for (var item : items) {
                within.setChange(item, ++change);
            }
        }
    }

    /// Keeps one thing by itself.
    public Saved keep(
            String source, String slug, String digest, ItemText text, List<ItemFile> files) {
        return keep(List.of(new Keeping(source, slug, digest, text, files))).getFirst();
    }

    /// Keeps what came, all of it or nothing: adds it, makes a new version of it, or does nothing
    /// where the digest says that it is what came last time. Nobody else saves meanwhile, so keep
    /// together only what is ready.
    public List<Saved> keep(List<Keeping> all) {
        return all.isEmpty() ? List.of() : keep(all, (_, saved) -> saved);
    }

    /// Keeps what came, and whatever else is to be written of it, in one transaction.
    ///
    /// @param also writes what else there is; what it gives is given
    public <T> T keep(List<Keeping> all, BiFunction<Handle, List<Saved>, T> also) {
        return jdbi.inTransaction(handle -> {
            var saved =
                    all.isEmpty()
                            ? List.<Saved>of()
                            : new Saving(handle.attach(ItemStore.class), Deed.ofSource(Act.ADDED))
                                    .save(all);
            return also.apply(handle, saved);
        });
    }

    /// Keeps one thing that somebody wrote, within a transaction.
    public Saved keep(Handle handle, Keeping one, Deed deed) {
        return new Saving(handle.attach(ItemStore.class), deed).save(List.of(one)).getFirst();
    }

    /// Makes a new version of a published item within a transaction, whatever it came from; if the
    /// same comes from there again, the correction stays.
    ///
    /// @param version the one that is changed; empty where it is not the newest any more, or no
    ///   such item is published
    public Optional<Item> correct(
            Handle handle, ItemId id, int version, ItemText text, List<ItemFile> files, Deed deed) {
        return new Saving(handle.attach(ItemStore.class), deed).correct(id, version, text, files);
    }

    /// The published item, which nobody else changes until the transaction ends.
    public Optional<Item> locked(Handle handle, ItemId id) {
        var within = handle.attach(ItemStore.class);
        within.waitForOthers();
        return within.byId(id).map(row -> withFiles(within, List.of(row)).getFirst());
    }

    /// What is remembered of the item that came from a source: the digest of what came, and its
    /// address.
    public record Remembered(String source, String digest, String slug) {}

    /// What came last from those of the sources from which anything came.
    public Map<String, Remembered> brought(List<String> sources) {
        return sources.isEmpty()
                ? Map.of()
                : store.brought(sources).stream()
                        .collect(Collectors.toMap(Remembered::source, one -> one));
    }

    /// Takes back the published item that came from a source. Its address stays its own and says
    /// that it is gone; if it comes again, it is published again.
    public Optional<Remembered> withdraw(String source) {
        return jdbi.inTransaction(handle -> withdraw(source, handle));
    }

    /// The same within a transaction.
    public Optional<Remembered> withdraw(String source, Handle handle) {
        var within = handle.attach(ItemStore.class);
        within.waitForOthers();
        return within.idOf(source)
                .flatMap(id -> withdraw(within, id, Deed.ofSource(Act.WITHDRAWN)));
    }

    /// Takes back a published item. Its address stays its own and says that it is gone.
    ///
    /// @param deed whose words are the reason
    /// @return whether it was published
    public boolean withdraw(ItemId id, Deed deed) {
        return jdbi.inTransaction(handle -> {
            var within = handle.attach(ItemStore.class);
            within.waitForOthers();
            return withdraw(within, id, deed).isPresent();
        });
    }

    private static Optional<Remembered> withdraw(ItemStore within, ItemId id, Deed deed) {
        var gone =
                within.isPublished(id)
                        ? within.withdraw(id, within.nextChanges(1), deed.author().isEmpty())
                        : Optional.<Remembered>empty();
        gone.ifPresent(_ -> within.note(id, deed));
        return gone;
    }

    /// Publishes an item again that was withdrawn, as it was.
    ///
    /// @return whether it was withdrawn
    public boolean reinstate(ItemId id, Deed deed) {
        return jdbi.inTransaction(handle -> {
            var within = handle.attach(ItemStore.class);
            within.waitForOthers();
            var back = within.isWithdrawn(id) && within.reinstate(id, within.nextChanges(1)) == 1;
            if (back) {
                within.note(id, deed);
            }
            return back;
        });
    }

    /// What is left of the item whose address ends so, if it was withdrawn.
    public Optional<Tombstone> tombstone(String slug) {
        return Optional.of(slug)
                .filter(one -> SLUG.matcher(one).matches())
                .flatMap(store::tombstone);
    }

    /// The item as a version of it was; empty where there is no such version.
    public Optional<Item> version(ItemId id, int version) {
        return version(store, id, version);
    }

    /// The same within a transaction.
    public Optional<Item> version(Handle handle, ItemId id, int version) {
        return version(handle.attach(ItemStore.class), id, version);
    }

    private static Optional<Item> version(ItemStore store, ItemId id, int version) {
        return store.version(id, version)
                .map(row ->
                        row.with(store.filesOf(id, version).stream().map(FileRow::file).toList()));
    }

    /// Who last translated the item into a language by themselves; empty where nobody did, or it
    /// came from a source.
    public Optional<AccountId> translator(Handle handle, ItemId id, Language language) {
        return handle.attach(ItemStore.class).translator(id, language.code());
    }

    /// Whether the item was withdrawn.
    public boolean isWithdrawn(ItemId id) {
        return store.isWithdrawn(id);
    }

    public Optional<Item> bySource(String source) {
        return store.bySource(source).map(row -> withFiles(store, List.of(row)).getFirst());
    }

    /// The published item whose address ends so. What came in an address may be anything.
    public Optional<Item> bySlug(String slug) {
        return Optional.of(slug)
                .filter(one -> SLUG.matcher(one).matches())
                .flatMap(store::bySlug)
                .map(row -> withFiles(store, List.of(row)).getFirst());
    }

    public Optional<Item> byId(ItemId id) {
        return store.byId(id).map(row -> withFiles(store, List.of(row)).getFirst());
    }

    /// The published ones among these, in no particular order.
    public List<Item> byIds(List<ItemId> ids) {
        return ids.isEmpty()
                ? List.of()
                : withFiles(store, store.byIds(ids.stream().map(ItemId::value).toList()));
    }

    /// The items that changed after the change of that number, whatever their status, in the order
    /// of their changes.
    public List<Item> changedAfter(long change, int most) {
        return withFiles(store, store.changedAfter(change, most));
    }

    /// Whether a published item has a file of these bytes, and not under embargo.
    public boolean hasPublished(Hash file) {
        return store.isOpen(file);
    }

    /// The first day on which these bytes leave the embargo of a published item; empty where none
    /// has them under embargo.
    public Optional<LocalDate> opens(Hash file) {
        return store.opens(file);
    }

    /// The first published item that has a file of these bytes, and not under embargo.
    public Optional<Item> ofFile(Hash file) {
        return store.ofFile(file).map(row -> withFiles(store, List.of(row)).getFirst());
    }

    public long published() {
        return store.published();
    }

    public long lastChange() {
        return store.lastChange();
    }

    static List<Item> withFiles(ItemStore store, List<ItemRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var files =
                store.files(rows.stream().map(row -> row.id().value()).toList()).stream()
                        .collect(Collectors.groupingBy(FileRow::item));
        var items = new ArrayList<Item>();
        for (var row : rows) {
            items.add(
                    row.with(
                            files.getOrDefault(row.id(), List.of()).stream()
                                    .map(FileRow::file)
                                    .toList()));
        }
        return items;
    }
}
