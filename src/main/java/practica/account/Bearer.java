package practica.account;

import java.time.Instant;
import java.util.Set;

/// A program that shows a token, by its number: whose it is, what it may do, and until when.
public record Bearer(long token, Account account, Set<Scope> scopes, Instant expiresAt) {
    public Bearer {
        scopes = Set.copyOf(scopes);
    }
}
