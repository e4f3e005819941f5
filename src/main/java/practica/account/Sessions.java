package practica.account;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The browsers that people are signed in with. One that was not seen for two weeks, or that signed
/// in three months ago, has to sign in again.
public final class Sessions {
    private static final Duration IDLE = Duration.ofDays(14);
    private static final Duration LONGEST = Duration.ofDays(90);
    private static final int LONGEST_NAME = 300;

    private final SessionStore store;

    public Sessions(Jdbi jdbi) {
        this.store = jdbi.onDemand(SessionStore.class);
    }

    /// Signs somebody in with a browser.
    ///
    /// @return what the browser has to show from now on
    public Secret open(AccountId account, String browser) {
        var secret = Secret.random();
        var name = browser.length() > LONGEST_NAME ? browser.substring(0, LONGEST_NAME) : browser;
        store.add(secret.hash(), account, name.replace("\0", ""));
        return secret;
    }

    /// Whose browser it is that shows this secret; empty where the session has ended.
    public Optional<SignedIn> find(Secret secret) {
        var found = store.find(secret.hash(), IDLE, LONGEST);
        found.filter(SessionRow::stale).ifPresent(row -> store.seen(row.session()));
        return found.map(SessionRow::signedIn);
    }

    /// The sessions of an account that have not ended, the one seen last first.
    public List<Session> of(AccountId account) {
        return store.of(account, IDLE, LONGEST);
    }

    /// Ends a session of that account; nothing where it has no such session.
    public void end(AccountId account, long session) {
        store.end(account, session);
    }

    /// Ends all sessions of an account but that one.
    public void endOthers(AccountId account, long session) {
        store.endOthers(account, session);
    }

    /// Ends all sessions of an account.
    public void endAll(Handle handle, AccountId account) {
        handle.attach(SessionStore.class).endAll(account);
    }

    /// Drops those that have ended by themselves.
    public void sweep() {
        store.sweep(IDLE, LONGEST);
    }
}
