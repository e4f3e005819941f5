package practica.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A token as its member may see it: never the token itself, which is shown once.
public record ApiToken(
        long id,
        String name,
        String scopes,
        Instant createdAt,
        Optional<Instant> usedAt,
        Instant expiresAt) {
    /// The keys of what it is for.
    public List<String> scopeKeys() {
        return Scope.read(scopes).stream().map(Scope::key).toList();
    }
}
