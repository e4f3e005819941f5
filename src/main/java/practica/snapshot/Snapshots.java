package practica.snapshot;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import practica.account.AccountId;
import practica.collection.Collection;
import practica.doi.Doi;
import practica.doi.Dois;
import practica.doi.Registration;
import practica.language.Language;
import practica.search.SearchAddress;
import practica.storage.Hash;
import practica.web.Site;

/// All snapshots. Nobody changes one, and none is ever deleted.
public final class Snapshots {
    /// How many a member may make within a day.
    public static final int MOST = 20;

    /// How many items one may have.
    public static final int MOST_ITEMS = 10_000;

    private static final int DATE = 10;
    private static final int DISTINCT = 12;

    private final Jdbi jdbi;
    private final Dois dois;
    private final Site site;
    private final SnapshotStore store;

    /// @param dois gives each snapshot one, where the operator has an account for it
    /// @param site where the library is on the web
    public Snapshots(Jdbi jdbi, Dois dois, Site site) {
        this.jdbi = jdbi;
        this.dois = dois;
        this.site = site;
        this.store = jdbi.onDemand(SnapshotStore.class);
    }

    /// Freezes what is kept in a collection. Empty where the member has made too many today.
    public Optional<Long> of(Collection collection, AccountId by) {
        return freeze(
                collection.title(), Optional.empty(), by, within -> within.kept(collection.id()));
    }

    /// Freezes what a search found, in that order. Empty where the member has made too many today.
    ///
    /// @param words what it looks for
    /// @param items by their numbers
    public Optional<Long> of(SearchAddress search, String words, List<Long> items, AccountId by) {
        return freeze(words, Optional.of(search), by, _ -> items);
    }

    private Optional<Long> freeze(
            String title,
            Optional<SearchAddress> search,
            AccountId by,
            Function<SnapshotStore, List<Long>> items) {
        return jdbi.inTransaction(handle -> {
            var within = handle.attach(SnapshotStore.class);
            within.hold(by);
            if (within.today(by) >= MOST) {
                return Optional.empty();
            }
            // One statement sees one moment.
            var frozen = within.freeze(items.apply(within));
            var made = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            var query = search.map(SearchAddress::query).orElse("");
            var manifest = Manifest.of(title, query, made.toString(), frozen);
            var sha256 = Hash.of(manifest.getBytes(StandardCharsets.UTF_8));
            var id = within.add(title, search, frozen.size(), manifest, sha256, made);
            within.addItems(
                    id,
                    frozen.stream().map(one -> one.item().value()).toList(),
                    frozen.stream().map(Frozen::version).toList(),
                    frozen.stream().map(one -> one.digest().value()).toList());
            within.addMaker(id, by);
            dois.ask(
                    handle,
                    subject(id),
                    suffix(id, sha256),
                    new Registration(
                            title,
                            site.address(address(id)),
                            made.toString().substring(0, DATE),
                            sha256.value(),
                            frozen.size()));
            return Optional.of(id);
        });
    }

    /// Whether the member may make another one today.
    public boolean mayMake(AccountId by) {
        return store.today(by) < MOST;
    }

    /// Whether it was taken from view.
    public boolean isHidden(long id) {
        return store.isHidden(id);
    }

    /// Takes one from view. False where there is none, or it was before.
    public boolean hide(long id, AccountId by) {
        return jdbi.inTransaction(handle -> {
            var hidden = handle.attach(SnapshotStore.class).hide(id, by) == 1;
            if (hidden) {
                dois.hide(handle, subject(id));
            }
            return hidden;
        });
    }

    /// Its DOI; empty where it has none yet.
    public Optional<Doi> doi(Snapshot one) {
        return dois.of(subject(one.id()));
    }

    private static String subject(long id) {
        return "snapshot/" + id;
    }

    private static String address(long id) {
        return "/" + Language.EN + "/snapshots/" + id;
    }

    /// The checksum keeps it apart from that of another library with the same prefix.
    private static String suffix(long id, Hash sha256) {
        return "practica.snapshot." + id + "." + sha256.value().substring(0, DISTINCT);
    }

    /// The snapshot of that number.
    public Optional<Snapshot> find(long id) {
        return store.find(id);
    }

    /// Its manifest as JSON, whose bytes in UTF-8 add up to its SHA-256.
    public String manifest(Snapshot one) {
        return store.manifest(one.id());
    }

    /// Its items, in its order.
    public List<Listed> items(Snapshot one, int from, int most) {
        return store.items(one.id(), from, most);
    }
}
