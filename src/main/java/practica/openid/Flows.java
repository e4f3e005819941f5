package practica.openid;

import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import practica.account.Account;
import practica.account.Secret;
import practica.language.Language;
import practica.web.Next;

/// The sign-ins that are on their way. Each ends once, within ten minutes, in the browser that it
/// began in.
public final class Flows {
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private final FlowStore store;

    public Flows(Jdbi jdbi) {
        this.store = jdbi.onDemand(FlowStore.class);
    }

    /// One that begins, with what the provider repeats and what the browser keeps.
    record Begun(Flow flow, Secret state, Secret browser) {}

    Begun begin(Next next, Language language, Optional<Account> account) {
        var flow =
                new Flow(
                        Secret.random().value(),
                        Secret.random().value(),
                        next.address(),
                        language,
                        account.map(Account::id).orElse(null));
        var begun = new Begun(flow, Secret.random(), Secret.random());
        store.sweep();
        store.add(begun.state().hash(), begun.browser().hash(), flow, PATIENCE);
        return begun;
    }

    /// Ends one. Empty where there is none of that state that this browser began.
    Optional<Flow> end(Secret state, Secret browser) {
        return store.take(state.hash(), browser.hash());
    }
}
