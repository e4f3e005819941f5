package practica.account;

import org.jdbi.v3.core.mapper.Nested;

/// A session and whose it is, as they lie in the database; `stale` where it should be noted that it
/// was seen.
public record SessionRow(long session, boolean stale, @Nested AccountRow account) {
    SignedIn signedIn() {
        return new SignedIn(account.account(), session);
    }
}
