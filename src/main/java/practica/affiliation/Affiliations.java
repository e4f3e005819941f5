package practica.affiliation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import practica.account.Account;
import practica.account.AccountId;
import practica.account.Accounts;
import practica.account.Grant;
import practica.account.Grant.Right;
import practica.notice.Notice.Kind;
import practica.notice.Notices;
import practica.text.Words;

/// Who writes for which body. Whoever writes for it already confirms the others; of a body for
/// which nobody writes yet, the administrators confirm the first.
public final class Affiliations {
    /// Bodies that somebody may wait for at once.
    public static final int MOST = 10;

    /// In characters.
    public static final int LONGEST_BODY = 300;

    public static final int LONGEST_WORDS = 500;

    /// Where they are said and confirmed, without a language.
    static final String PATH = "/account/affiliations";

    private static final int MOST_SHOWN = 200;

    private final Jdbi jdbi;
    private final AffiliationStore store;
    private final Accounts accounts;
    private final Notices notices;

    public Affiliations(Jdbi jdbi, Accounts accounts, Notices notices) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(AffiliationStore.class);
        this.accounts = accounts;
        this.notices = notices;
    }

    /// Keeps what somebody says of themselves, and tells those who may confirm it, once.
    ///
    /// @return false where they wait for too many already
    public boolean say(Account account, String body, String words) {
        var colleagues = colleagues(account, body);
        return jdbi.inTransaction(handle -> {
            var key = Words.folded(body);
            var within = handle.attach(AffiliationStore.class);
            var anew = within.add(account.id(), body, key, words, MOST);
            if (anew.isEmpty()) {
                return false;
            }
            for (var person : anew.get() ? colleagues : List.<Account>of()) {
                notices.tell(
                        handle,
                        person,
                        Kind.AFFILIATION,
                        body,
                        PATH,
                        account.name() + ": " + words);
            }
            return true;
        });
    }

    /// What somebody said and nobody has decided.
    public List<Affiliation> of(AccountId account) {
        return store.of(account);
    }

    /// What somebody may confirm, the oldest first, at most two hundred.
    public List<Affiliation> open(Account account) {
        var bodies = account.bodies().stream().map(Words::folded).toList();
        return store.open(account.id(), account.administers(), bodies, MOST_SHOWN);
    }

    /// Makes somebody a contributor of the body, and tells them. False where it is not, or no
    /// longer, this account's to decide.
    public boolean confirm(long id, Account by) {
        return decide(
                id,
                by,
                Kind.CONFIRMED,
                (handle, one) -> {
                    var grant = new Grant(Right.CONTRIBUTOR, one.body());
                    accounts.grant(handle, one.account(), grant, Optional.of(by.id()));
                });
    }

    /// Tells somebody that they are not taken for one of the body. False as for [#confirm].
    public boolean refuse(long id, Account by) {
        return decide(id, by, Kind.REFUSED, (_, _) -> {});
    }

    /// Forgets what somebody said of themselves. False where they did not.
    public boolean withdraw(long id, AccountId account) {
        return store.withdraw(id, account) == 1;
    }

    private boolean decide(
            long id, Account by, Kind kind, BiConsumer<Handle, Affiliation> consequence) {
        return jdbi.inTransaction(handle -> {
            var within = handle.attach(AffiliationStore.class);
            var one = within.locked(id).filter(open -> mayDecide(by, open));
            one.ifPresent(open -> {
                within.drop(id);
                consequence.accept(handle, open);
                Accounts.byId(handle, open.account())
                        .ifPresent(person ->
                                notices.tell(handle, person, kind, open.body(), PATH, ""));
            });
            return one.isPresent();
        });
    }

    private static boolean mayDecide(Account by, Affiliation open) {
        return !open.account().equals(by.id())
                && (by.administers() || by.contributesFor(open.body()));
    }

    private List<Account> colleagues(Account account, String body) {
        var own =
                accounts.contributors().stream()
                        .filter(one -> one.contributesFor(body))
                        .filter(one -> !one.id().equals(account.id()))
                        .toList();
        return own.isEmpty() ? accounts.curators(List.of()) : own;
    }
}
