package practica.factor;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import practica.account.AccountId;
import practica.account.Secret;
import practica.web.Next;

/// The second step of signing in: who takes it, and what they show.
public final class Factors {
    /// How long somebody may take over it.
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Jdbi jdbi;
    private final FactorStore store;
    private final InstantSource clock;

    public Factors(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(FactorStore.class);
        this.clock = clock;
    }

    /// How it stands with an account. Empty where a password is enough.
    public Optional<SecondStep> of(AccountId account) {
        return store.find(account);
    }

    /// Asks for codes from now on.
    ///
    /// @param code what the authenticator shows now, so that nobody shuts themselves out
    /// @return the recovery codes, which nobody can see again; empty where the code is wrong, or
    ///   they are asked for already
    Optional<List<String>> turnOn(AccountId account, SharedSecret secret, String code) {
        var step = OneTimeCodes.step(secret, figures(code), clock.instant());
        return step.isEmpty()
                ? Optional.empty()
                : jdbi.inTransaction(handle -> {
                    var within = handle.attach(FactorStore.class);
                    return within.add(account, secret, step.getAsLong()) == 0
                            ? Optional.empty()
                            : Optional.of(newCodes(handle, account));
                });
    }

    /// Uses what somebody shows: a code of the authenticator, or a recovery code.
    ///
    /// @return whether it is right, and was not used before
    boolean accepts(AccountId account, String written) {
        var step =
                store.secret(account)
                        .map(secret ->
                                OneTimeCodes.step(secret, figures(written), clock.instant()));
        if (step.isEmpty()) {
            return false;
        }
        return step.get().isPresent()
                ? store.use(account, step.get().getAsLong()) > 0
                : store.useCode(account, RecoveryCodes.hash(written)) > 0;
    }

    /// Other recovery codes; those before them work no more.
    List<String> renewCodes(AccountId account) {
        return jdbi.inTransaction(handle -> newCodes(handle, account));
    }

    /// Asks for codes no more.
    void turnOff(AccountId account) {
        jdbi.useTransaction(handle -> {
            var within = handle.attach(FactorStore.class);
            within.dropCodes(account);
            within.drop(account);
        });
    }

    /// Notes that somebody has shown the first proof.
    ///
    /// @return what their browser has to show with the second
    Secret begin(AccountId account, Next next) {
        var secret = Secret.random();
        store.sweepHalves();
        store.addHalf(secret.hash(), account, next.address(), PATIENCE);
        return secret;
    }

    /// Who has shown the first proof; empty where it took too long.
    Optional<Half> half(Secret secret) {
        return store.half(secret.hash());
    }

    /// Ends the waiting.
    ///
    /// @return whether it had not been ended before
    boolean end(Secret secret) {
        return store.endHalf(secret.hash()) > 0;
    }

    private static List<String> newCodes(Handle handle, AccountId account) {
        var within = handle.attach(FactorStore.class);
        var codes = RecoveryCodes.make();
        within.dropCodes(account);
        within.addCodes(account, codes.stream().map(RecoveryCodes::hash).toList());
        return codes;
    }

    /// Authenticators show figures in threes.
    private static String figures(String written) {
        return written.replaceAll("[\\s-]", "");
    }
}
