package practica.alert;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import practica.account.AccountId;
import practica.account.Secret;
import practica.search.SearchAddress;

/// The searches that members saved.
public final class SavedSearches {
    /// How many a member may have.
    public static final int MOST = 50;

    /// In characters.
    public static final int LONGEST_NAME = 120;

    private final Jdbi jdbi;
    private final AlertStore store;

    public SavedSearches(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(AlertStore.class);
    }

    /// A member's own, the newest first.
    public List<SavedSearch> of(AccountId account) {
        return store.of(account);
    }

    /// Saves one. What is there already is no news.
    ///
    /// @return whether there was room for it
    public boolean save(AccountId account, String name, SearchAddress search, Frequency frequency) {
        return jdbi.inTransaction(handle -> {
            var within = handle.attach(AlertStore.class);
            within.hold(account);
            if (within.count(account) >= MOST) {
                return false;
            }
            within.add(account, name, search, frequency, now());
            return true;
        });
    }

    /// Calls one otherwise, and lets its letters come more or less often.
    ///
    /// @return whether the member has such a search
    public boolean change(long id, AccountId account, String name, Frequency frequency) {
        return store.change(id, account, name, frequency, now()) == 1;
    }

    public void delete(long id, AccountId account) {
        store.delete(id, account);
    }

    /// The search that the link of a letter is for.
    public Optional<SavedSearch> ofLetter(String secret) {
        return Secret.of(secret).flatMap(one -> store.ofLetter(one.hash()));
    }

    /// No more letters of it.
    public void end(SavedSearch search) {
        store.end(search.id());
    }

    /// As exactly as the database keeps it.
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
