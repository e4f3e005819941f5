package practica.account;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/// The tokens by which programs act for members.
public final class Tokens {
    /// How long one can be good for.
    public static final Duration LONGEST = Duration.ofDays(365);

    /// How many one member may have.
    public static final int MOST = 20;

    private static final String PREFIX = "prc_";

    private final TokenStore store;

    public Tokens(Jdbi jdbi) {
        this.store = jdbi.onDemand(TokenStore.class);
    }

    /// Whether somebody takes it for one of ours.
    static boolean looksLikeOne(String shown) {
        return shown.startsWith(PREFIX);
    }

    /// Makes a token, which nobody can see again.
    ///
    /// @return the token; empty where the account has as many as it may
    /// @throws IllegalArgumentException where it is to be good for longer than a year
    public Optional<String> make(
            AccountId account, String name, Set<Scope> scopes, Duration valid) {
        if (valid.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("longer than a year");
        }
        var secret = Secret.random();
        var made = store.add(secret.hash(), account, name, Scope.words(scopes), valid, MOST);
        return made == 0 ? Optional.empty() : Optional.of(PREFIX + secret.value());
    }

    /// Whose token it is. Empty where it is none, where its time is over, and where its member may
    /// not sign in.
    public Optional<Bearer> find(String shown) {
        if (!looksLikeOne(shown)) {
            return Optional.empty();
        }
        var found =
                Secret.of(shown.substring(PREFIX.length()))
                        .flatMap(secret -> store.find(secret.hash()));
        found.filter(TokenRow::stale).ifPresent(row -> store.used(row.token()));
        return found.map(TokenRow::bearer);
    }

    /// The tokens of an account, also those whose time is over, the newest first.
    public List<ApiToken> of(AccountId account) {
        return store.of(account);
    }

    /// Takes a token of that account away; nothing where it has no such token.
    public void revoke(AccountId account, long token) {
        store.revoke(account, token);
    }

    /// Drops those whose time was over a month ago.
    public void sweep() {
        store.sweep();
    }
}
