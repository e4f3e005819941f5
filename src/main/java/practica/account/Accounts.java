package practica.account;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import practica.language.Language;
import practica.mail.EmailAddress;

/// Everybody who has an account.
public final class Accounts {
    private static final int MOST = 500;
    private static final long NOBODY = -1;

    private final Jdbi jdbi;
    private final AccountStore store;
    private final Passwords passwords = new Passwords();

    public Accounts(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(AccountStore.class);
    }

    public Passwords passwords() {
        return passwords;
    }

    public Optional<Account> byId(AccountId id) {
        return store.find(id.value(), "").map(AccountRow::account);
    }

    /// The same within a transaction.
    public static Optional<Account> byId(Handle handle, AccountId id) {
        return handle.attach(AccountStore.class).find(id.value(), "").map(AccountRow::account);
    }

    public Optional<Account> byAddress(EmailAddress address) {
        return store.find(NOBODY, address.key()).map(AccountRow::account);
    }

    /// Who signs in with that address and that password. Takes as long for an address that nobody
    /// has, and is empty for one who is suspended.
    public Optional<Account> signingIn(String address, String password) {
        var account = EmailAddress.of(address).flatMap(this::byAddress);
        var kept = account.flatMap(one -> store.password(one.id()));
        return passwords.matches(password, kept) ? account : Optional.empty();
    }

    /// Whether it is the password of that account.
    public boolean isPasswordOf(AccountId id, String password) {
        return passwords.matches(password, store.password(id));
    }

    /// Whether there is a password to the account: not where its owner came by a provider.
    public boolean hasPassword(AccountId id) {
        return store.password(id).isPresent();
    }

    /// Everything that is kept about the owner of an account, as JSON.
    public String export(Account account) {
        return jdbi.withExtension(
                ExportStore.class, within -> within.of(account.id(), account.address().key()));
    }

    /// Those whose name or address has these letters, at most five hundred, by name.
    public List<Account> list(String words) {
        return store.list(words.replace("\0", ""), MOST).stream().map(AccountRow::account).toList();
    }

    /// Those who review what is submitted to one of the networks; what is for none, or for '', the
    /// administrators do.
    public List<Account> curators(List<String> networks) {
        var team = networks.isEmpty() || networks.contains("");
        return store.curators(networks, team).stream().map(AccountRow::account).toList();
    }

    /// Those who write for a body that confirmed them.
    public List<Account> contributors() {
        return store.contributors().stream().map(AccountRow::account).toList();
    }

    /// What somebody is called; empty for one whose account was erased.
    public Optional<String> name(AccountId id) {
        return store.name(id).filter(name -> !name.isEmpty());
    }

    public void describe(AccountId id, String name, Language language) {
        store.describe(id, name, language);
    }

    /// Another password. Every other browser has to sign in again, and no letter and no token works
    /// any more.
    public void changePassword(AccountId id, String password, long session) {
        var hash = passwords.hash(password);
        jdbi.useTransaction(handle -> {
            var within = handle.attach(AccountStore.class);
            within.setPassword(id, hash);
            within.dropWhatWasBegun(id);
            within.dropTokens(id);
            handle.attach(SessionStore.class).endOthers(id, session);
        });
    }

    public void grant(AccountId id, Grant grant, Optional<AccountId> by) {
        store.grant(id, grant.right().key(), grant.subject(), by);
    }

    /// The same within a transaction.
    public void grant(Handle handle, AccountId id, Grant grant, Optional<AccountId> by) {
        var within = handle.attach(AccountStore.class);
        within.grant(id, grant.right().key(), grant.subject(), by);
    }

    /// Takes a right away again.
    ///
    /// @return whether that may be: the last administrator stays one
    public boolean revoke(AccountId id, Grant grant) {
        return unlessNobodyIsLeft(
                within -> within.revoke(id, grant.right().key(), grant.subject()));
    }

    /// Lets somebody no longer sign in, or again.
    ///
    /// @return whether that may be: the last administrator stays one
    public boolean suspend(AccountId id, boolean suspended) {
        return unlessNobodyIsLeft(within -> {
            within.setState(id, suspended ? "suspended" : "active");
            if (suspended) {
                within.endSessions(id);
            }
        });
    }

    /// Forgets who somebody was: name, address, rights, sessions, and everything by which they were
    /// recognised. What they published stays, and is nobody's.
    ///
    /// @return whether that may be: the last administrator stays one
    public boolean erase(AccountId id) {
        return unlessNobodyIsLeft(within -> {
            within.leaveReports(id);
            within.erase(id);
            within.dropOwn(id);
            within.dropGrants(id);
            within.dropWhatWasBegun(id);
            within.dropProofs(id);
            within.endSessions(id);
        });
    }

    public boolean hasAdministrator() {
        return store.hasAdministrator();
    }

    private boolean unlessNobodyIsLeft(Consumer<AccountStore> change) {
        return jdbi.inTransaction(handle -> {
            var within = handle.attach(AccountStore.class);
            within.waitForOtherAdministrators();
            var had = within.hasAdministrator();
            change.accept(within);
            var may = within.hasAdministrator() || !had;
            if (!may) {
                handle.rollback();
            }
            return may;
        });
    }

    /// Makes an account, or finds that somebody has the address.
    Optional<AccountId> add(
            Handle handle,
            EmailAddress address,
            String name,
            Language language,
            Optional<String> hash) {
        return handle.attach(AccountStore.class).add(address, address.key(), name, language, hash);
    }
}
