package practica.account;

import java.time.Instant;
import org.jdbi.v3.core.mapper.Nested;

/// A token and whose it is, as they lie in the database; `stale` where it should be noted that it
/// was used.
public record TokenRow(
        long token, boolean stale, String scopes, Instant expiresAt, @Nested AccountRow account) {
    Bearer bearer() {
        return new Bearer(token, account.account(), Scope.read(scopes), expiresAt);
    }
}
