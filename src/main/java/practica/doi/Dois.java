package practica.doi;

import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import practica.doi.Told.NotYet;
import practica.doi.Told.Refused;
import practica.doi.Told.Taken;
import practica.job.JobKind;
import practica.job.Jobs;
import practica.job.Lease;
import practica.job.NotNow;
import practica.job.Work;

/// All DOIs. One is asked for by the transaction that makes what it leads to, registered by a job,
/// and shown once DataCite has taken it.
public final class Dois {
    private static final JobKind<Doi> REGISTER = new JobKind<>("register-doi", Doi.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// A DOI is not to blame for a process that dies.
    private static final int TRIES = 10;

    private final Jobs jobs;
    private final Optional<Registry> registry;
    private final Duration patience;
    private final DoiStore store;

    public Dois(Jdbi jdbi, Jobs jobs, Optional<Registry> registry) {
        this(jdbi, jobs, registry, PATIENCE);
    }

    Dois(Jdbi jdbi, Jobs jobs, Optional<Registry> registry, Duration patience) {
        this.jobs = jobs;
        this.registry = registry;
        this.patience = patience;
        this.store = jdbi.onDemand(DoiStore.class);
    }

    /// Asks for a DOI within the transaction of the caller. Nothing where there is no account, or
    /// the subject has one.
    ///
    /// @param subject what is to have it
    /// @param suffix what stands after the prefix: of no other thing, in no other library
    public void ask(Handle handle, String subject, String suffix, Registration registration) {
        registry.ifPresent(account -> {
            var doi = new Doi(account.prefix() + "/" + suffix);
            if (handle.attach(DoiStore.class).add(doi, subject, registration) == 1) {
                jobs.add(handle, REGISTER, doi.value(), doi);
            }
        });
    }

    /// Asks, within the transaction of the caller, that the DOI of something be found no more. It
    /// still leads there.
    public void hide(Handle handle, String subject) {
        handle.attach(DoiStore.class)
                .hide(subject)
                .ifPresent(doi -> jobs.add(handle, REGISTER, doi.value(), doi));
    }

    /// The DOI of something; empty as long as DataCite has not taken it.
    public Optional<Doi> of(String subject) {
        return store.findable(subject);
    }

    /// The work that [#ask] and [#hide] leave to a queue, which is to be one of its own, since
    /// DataCite may keep it waiting. Empty without an account.
    public Optional<Work<Doi>> registering() {
        return registry.map(account -> new Registrar(account, patience))
                .map(registrar ->
                        new Work<>(
                                REGISTER, (doi, lease) -> register(registrar, doi, lease), TRIES));
    }

    private void register(Registrar registrar, Doi doi, Lease lease) {
        var registration = store.registration(doi);
        var wanted = store.wanted(doi);
        if (registration.isEmpty() || wanted.isEmpty()) {
            return;
        }
        switch (registrar.tell(doi, registration.get(), wanted.get())) {
            case Taken() -> lease.finish(handle -> told(handle, doi, wanted.get()));
            case Refused(var reason) -> lease.giveUp(doi, reason, _ -> {});
            case NotYet(var reason, var cause) -> throw new NotNow(reason, cause);
        }
    }

    /// It may be wanted otherwise meanwhile.
    private void told(Handle handle, Doi doi, State state) {
        if (handle.attach(DoiStore.class).told(doi, state.key()) != state) {
            jobs.add(handle, REGISTER, doi.value(), doi);
        }
    }
}
