package practica.account;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import practica.language.Language;
import practica.mail.EmailAddress;

/// Which accounts are tied to whom a provider knows. An account has one tie to a provider at most,
/// and nobody a provider knows has two accounts.
public final class Identities {
    private final Jdbi jdbi;
    private final Accounts accounts;
    private final IdentityStore store;

    public Identities(Jdbi jdbi, Accounts accounts) {
        this.jdbi = jdbi;
        this.accounts = accounts;
        this.store = jdbi.onDemand(IdentityStore.class);
    }

    /// Whose account it is. Empty where it is nobody's.
    public Optional<Account> find(Identity identity) {
        return store.find(identity).flatMap(accounts::byId);
    }

    /// Ties an account to whom a provider knows.
    ///
    /// @return whether it is tied now: not where the account is tied to somebody else there, nor
    ///   where somebody else's is
    public boolean tie(AccountId account, Identity identity) {
        store.tie(account, identity);
        return store.find(identity).filter(account::equals).isPresent();
    }

    /// Makes an account without a password for whom a provider knows. Whoever calls it has made
    /// sure that the address is theirs.
    ///
    /// @return the account; empty where somebody has one with the address
    public Optional<Account> join(
            Identity identity, EmailAddress address, String name, Language language) {
        return jdbi.inTransaction(
                        handle -> {
                            var added =
                                    accounts.add(handle, address, name, language, Optional.empty());
                            added.ifPresent(
                                    id -> handle.attach(IdentityStore.class).tie(id, identity));
                            return added;
                        })
                .flatMap(_ -> find(identity));
    }

    /// The ties of an account.
    public List<Tied> of(AccountId account) {
        return store.of(account);
    }

    public void untie(AccountId account, String issuer) {
        store.untie(account, issuer);
    }
}
