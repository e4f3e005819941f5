package practica.account;

import static practica.account.Welcomed.Over;
import static practica.account.Welcomed.Refused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import practica.account.Welcomed.In;
import practica.check.Checked.Bad;
import practica.check.Checks;
import practica.check.Problem;
import practica.language.Language;
import practica.mail.EmailAddress;

/// The links by which people become members and choose passwords. Nobody has an account before they
/// have used a letter that came to their address.
public final class Links {
    /// In characters.
    public static final int LONGEST_NAME = 120;

    private static final Duration TO_JOIN = Duration.ofDays(2);
    private static final Duration TO_RENEW = Duration.ofHours(1);

    private final Jdbi jdbi;
    private final LinkStore store;
    private final Accounts accounts;
    private final Sessions sessions;

    public Links(Jdbi jdbi, Accounts accounts, Sessions sessions) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(LinkStore.class);
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /// What somebody gives who uses a link: a name and an address where the link has none.
    public record Given(String name, String address, Language language, String password) {
        public Given {
            name = name.strip();
            address = address.strip();
        }
    }

    Secret toJoin(Handle handle, EmailAddress address, String name) {
        return make(handle, OneTimeLink.joining(address, name), TO_JOIN);
    }

    Secret toRenew(Handle handle, Account account) {
        return make(handle, OneTimeLink.renewing(account), TO_RENEW);
    }

    /// A link by which whoever runs the program becomes its first administrator. The ones before it
    /// no longer work. Empty where somebody administers the library already.
    public Optional<Secret> first() {
        return jdbi.inTransaction(handle -> {
            handle.attach(LinkStore.class).dropFirst();
            return accounts.hasAdministrator()
                    ? Optional.empty()
                    : Optional.of(make(handle, OneTimeLink.first(), TO_JOIN));
        });
    }

    /// What a link is for, without using it.
    public Optional<OneTimeLink> find(Secret secret) {
        return store.find(secret.hash());
    }

    /// Uses a link: makes the account or sets its password.
    public Welcomed use(Secret secret, Given given) {
        var link = find(secret);
        if (link.isEmpty()) {
            return new Over();
        }
        var problems = problems(link.get(), given);
        if (!problems.isEmpty()) {
            return new Refused(link.get(), problems);
        }
        var hash = accounts.passwords().hash(given.password());
        return jdbi.inTransaction(handle ->
                handle.attach(LinkStore.class)
                        .use(secret.hash())
                        .map(used -> used(handle, used, given, hash))
                        .orElseGet(Over::new));
    }

    /// Drops those that are too old.
    public void sweep() {
        store.sweep();
    }

    private Welcomed used(Handle handle, OneTimeLink link, Given given, String hash) {
        var within = handle.attach(AccountStore.class);
        within.waitForOtherAdministrators();
        if (link.anonymous() && within.hasAdministrator()) {
            return new Over();
        }
        var account = link.account();
        if (account == null) {
            var address = EmailAddress.of(address(link, given)).orElseThrow();
            var added =
                    accounts.add(
                            handle,
                            address,
                            name(link, given),
                            given.language(),
                            Optional.of(hash));
            if (added.isEmpty()) {
                handle.rollback();
                return new Refused(
                        link, List.of(new Problem("address", "join.taken", address.value())));
            }
            account = added.get();
        } else {
            within.setPassword(account, hash);
            within.dropWhatWasBegun(account);
            within.dropTokens(account);
            sessions.endAll(handle, account);
        }
        var id = account;
        link.grant()
                .ifPresent(grant ->
                        within.grant(id, grant.right().key(), grant.subject(), Optional.empty()));
        return within.find(id.value(), "")
                .map(AccountRow::account)
                .filter(one -> !one.suspended())
                .<Welcomed>map(In::new)
                .orElseGet(Over::new);
    }

    private List<Problem> problems(OneTimeLink link, Given given) {
        var name = name(link, given);
        var address = address(link, given);
        var checks =
                new Checks()
                        .line("name", name, LONGEST_NAME)
                        .that(
                                EmailAddress.of(address).isPresent(),
                                "address",
                                "check.email",
                                address);
        var problems = new ArrayList<Problem>();
        if (checks.giving(() -> name) instanceof Bad<String>(var all)) {
            problems.addAll(all);
        }
        accounts.passwords()
                .problem(given.password(), List.of(name, address))
                .ifPresent(problems::add);
        return problems;
    }

    private static String name(OneTimeLink link, Given given) {
        return link.name().isEmpty() ? given.name() : link.name();
    }

    private static String address(OneTimeLink link, Given given) {
        return link.anonymous() ? given.address() : link.address();
    }

    private static Secret make(Handle handle, OneTimeLink link, Duration valid) {
        var secret = Secret.random();
        handle.attach(LinkStore.class).add(secret.hash(), link, valid);
        return secret;
    }
}
