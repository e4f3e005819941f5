package practica.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import practica.item.Saved.Added;
import practica.item.Saved.Changed;
import practica.item.Saved.Unchanged;
import practica.storage.Hash;
import practica.text.Slug;
import practica.vocabulary.ConceptId;

/// All items, as they stand and as they were.
public final class Items {
    /// Up to here items of the same name are counted; further ones get the number of the change,
    /// which nobody has to search for.
    private static final int COUNTED = 9;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");

    private final Jdbi jdbi;
    private final ItemStore store;

    public Items(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ItemStore.class);
    }

    /// Keeps what came from the source: adds it, makes a new version of it, or does nothing where
    /// the digest says that it is what came last time. `files` are kept already, in their order.
    public Saved keep(
            String source, String wantedSlug, String digest, ItemText text, List<ItemFile> files) {
        return jdbi.inTransaction(handle -> {
            var within = handle.attach(ItemStore.class);
            within.waitForOthersOf(source);
            var before = within.lockedBySource(source);
            if (before.isPresent() && before.get().digest().equals(digest)) {
                return new Unchanged(withFiles(within, List.of(before.get())).getFirst());
            }
            text.organisation()
                    .ifPresent(body ->
                            within.keepOrganisation(
                                    body.id(),
                                    body.name(),
                                    body.level().map(ConceptId::value),
                                    body.website()));
            var change = within.nextChange();
            var row =
                    before.isPresent()
                            ? change(within, before.get(), change, digest, text)
                            : add(within, source, wantedSlug, change, digest, text);
            within.keepVersion(
                    row.id(),
                    row.version(),
                    row.text(),
                    files.stream().map(ItemFile::hash).toList());
            within.dropFiles(row.id());
            for (var position = 0; position < files.size(); position++) {
                var file = files.get(position);
                within.addFile(
                        row.id(),
                        position,
                        file.hash(),
                        file.name(),
                        file.caption(),
                        file.licence());
            }
            var item = row.with(files);
            return before.isPresent() ? new Changed(item) : new Added(item);
        });
    }

    /// What the digest was when an item last came from the source.
    public Optional<String> digest(String source) {
        return store.digest(source);
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

    /// Whether a published item has a file of these bytes.
    public boolean hasPublished(Hash file) {
        return store.isPublished(file);
    }

    /// The first published item that has a file of these bytes.
    public Optional<Item> ofFile(Hash file) {
        return store.ofFile(file).map(row -> withFiles(store, List.of(row)).getFirst());
    }

    public long published() {
        return store.published();
    }

    public long lastChange() {
        return store.lastChange();
    }

    private static ItemRow change(
            ItemStore store, ItemRow before, long change, String digest, ItemText text) {
        return store.update(
                        before.id(),
                        before.version(),
                        text.details().kind().value(),
                        change,
                        digest,
                        text.rememberingFrom(before.text()))
                .orElseThrow();
    }

    private static ItemRow add(
            ItemStore store,
            String source,
            String wanted,
            long change,
            String digest,
            ItemText text) {
        var slug = Slug.of(wanted).value();
        for (var n = 1; ; n++) {
            var candidate = n == 1 ? slug : slug + "-" + (n <= COUNTED ? n : change);
            var added =
                    store.insert(
                            candidate,
                            Optional.of(source),
                            text.details().kind().value(),
                            change,
                            digest,
                            text);
            if (added.isPresent()) {
                return added.get();
            }
        }
    }

    private static List<Item> withFiles(ItemStore store, List<ItemRow> rows) {
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
