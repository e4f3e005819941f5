package practica.signin;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import practica.account.AccountId;
import practica.account.Scope;
import practica.account.Visitors;

/// Tells a program whom it acts for, and what it may do.
public final class AccountApi {
    /// The answer.
    public record Acting(AccountId id, String name, List<String> scopes, Instant expires) {
        public Acting {
            scopes = List.copyOf(scopes);
        }
    }

    public void show(Context ctx) {
        var bearer = Visitors.bearer(ctx).orElseThrow();
        ctx.json(
                new Acting(
                        bearer.account().id(),
                        bearer.account().name(),
                        bearer.scopes().stream().sorted().map(Scope::key).toList(),
                        bearer.expiresAt()));
    }
}
