package practica.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import practica.account.Account;
import practica.check.Checked;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Problem;
import practica.item.Act;
import practica.item.Deed;
import practica.item.Draft;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.ItemId;
import practica.item.Items;
import practica.item.Known;
import practica.language.Language;

/// What was done to the items, and undoing it.
public final class History {
    /// Why an item is withdrawn, in characters.
    public static final int LONGEST = 1_000;

    private static final int LOOKED_THROUGH = 30;

    private final Jdbi jdbi;
    private final HistoryStore store;
    private final Items items;
    private final Known known;

    public History(Jdbi jdbi, Items items, Known known) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(HistoryStore.class);
        this.items = items;
        this.known = known;
    }

    /// An item as its newest version is, published or not.
    public Optional<Item> item(String slug) {
        return store.named(slug).flatMap(id -> items.version(id, store.version(id)));
    }

    /// The same by its number.
    public Optional<Item> item(ItemId id) {
        return store.newest(id).flatMap(version -> items.version(id, version));
    }

    /// An item as a version of it was.
    public Optional<Item> version(ItemId item, int version) {
        return items.version(item, version);
    }

    /// What was done to an item, the last first.
    public List<Event> of(ItemId item) {
        return store.of(item);
    }

    /// The last version whose original is what the text in a language was made from.
    public Optional<Item> madeFrom(Item item, Language language) {
        var version = item.text().versions().get(language);
        return version == null
                ? Optional.empty()
                : IntStream.iterate(item.version(), n -> n > 0, n -> n - 1)
                        .limit(LOOKED_THROUGH)
                        .mapToObj(n -> items.version(item.id(), n))
                        .flatMap(Optional::stream)
                        .filter(then ->
                                then.text().original().fingerprint().equals(version.madeFrom()))
                        .findFirst();
    }

    /// Whether somebody may restore and withdraw it: those who curate one of its networks, and
    /// administrators.
    public static boolean mayKeep(Account account, Item item) {
        return account.administers()
                || item.text().networks().stream()
                        .anyMatch(network -> account.curates(network.value()));
    }

    /// Makes a new version that says what an earlier one said, in the networks where it is now, and
    /// with the contact that it has now: who was to be asked once may have left, and may have had
    /// their name taken away.
    ///
    /// @param seen the version that was the newest when somebody chose
    public Checked<Item> restore(Item seen, int version, Account by) {
        var then = items.version(seen.id(), version).orElseThrow();
        var text = then.text().with(seen.text().contact()).in(seen.text().networks());
        if (Draft.of(text, known).check(known) instanceof Bad(var problems)) {
            return new Bad<>(problems);
        }
        var deed = Deed.of(Act.RESTORED, by.id(), Integer.toString(version));
        return jdbi.inTransaction(handle ->
                items.correct(
                                handle,
                                seen.id(),
                                seen.version(),
                                text,
                                then.files().stream().map(file -> asNow(file, seen)).toList(),
                                deed)
                        .<Checked<Item>>map(Good::new)
                        .orElseGet(() -> new Bad<>(List.of(overtaken()))));
    }

    /// A file that is under embargo now stays so.
    private static ItemFile asNow(ItemFile file, Item now) {
        return now.files().stream()
                .filter(one -> one.original().hash().equals(file.original().hash()))
                .findFirst()
                .map(one -> file.notBefore(one.notBefore()))
                .orElse(file);
    }

    /// Takes a published item back. Its address stays, and says why.
    ///
    /// @param reason for everybody to read
    /// @return what is wrong with that
    public List<Problem> withdraw(ItemId item, String reason, Account by) {
        if (reason.isBlank()) {
            return List.of(new Problem("reason", "check.missing", ""));
        }
        if (reason.strip().length() > LONGEST) {
            return List.of(new Problem("reason", "check.too-long", Integer.toString(LONGEST)));
        }
        var deed = Deed.of(Act.WITHDRAWN, by.id(), reason.strip());
        return items.withdraw(item, deed) ? List.of() : List.of(overtaken());
    }

    /// Publishes again what was withdrawn.
    ///
    /// @return what is wrong with that
    public List<Problem> reinstate(ItemId item, Account by) {
        var deed = Deed.of(Act.REINSTATED, by.id(), "");
        return items.reinstate(item, deed) ? List.of() : List.of(overtaken());
    }

    private static Problem overtaken() {
        return new Problem("version", "history.overtaken", "");
    }
}
