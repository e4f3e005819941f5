package practica.job;

import com.github.kagkarlsson.scheduler.task.Execution;
import java.time.Duration;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import practica.database.Outage;

/// The right to do a job, which another process takes over when this one seems to be dead. Every
/// way to end the job is one transaction that first makes sure of that right: who has lost it
/// writes nothing.
public final class Lease {
    private final Jdbi jdbi;
    private final JobId id;
    private final String holder;
    private final long version;
    private boolean ended;

    Lease(Jdbi jdbi, Execution execution) {
        this.jdbi = jdbi;
        this.id = new JobId(execution.getTaskName(), execution.getId());
        this.holder = execution.pickedBy;
        this.version = execution.version;
    }

    /// Writes what came of the job, and the job is done. Waits for a database that is away.
    public void finish(Consumer<Handle> results) {
        end(handle -> {
            var store = handle.attach(JobStore.class);
            store.remove(id);
            store.forgetFailure(id);
            results.accept(handle);
        });
    }

    /// Writes what came of the job, and gives it up: another try would fail the same way.
    public void giveUp(Object data, String reason, Consumer<Handle> results) {
        end(handle -> {
            var store = handle.attach(JobStore.class);
            store.remove(id);
            store.noteFailure(id, JobData.of(data), 1, reason);
            results.accept(handle);
        });
    }

    /// Says that the job got further than ever before: earlier failures count no more.
    public void progressed() {
        jdbi.useExtension(JobStore.class, store -> store.countAnew(id));
    }

    /// Lets the job wait for another try, or gives it up where it has failed too often.
    ///
    /// @param counts whether it is the job's own fault
    void failed(Object data, String reason, boolean counts, Retries retries) {
        end(handle -> {
            var store = handle.attach(JobStore.class);
            var times = store.noteFailure(id, JobData.of(data), counts ? 1 : 0, reason);
            if (counts && times >= retries.tries()) {
                store.remove(id);
            } else {
                store.release(id, retries.pause());
            }
        });
    }

    boolean hasEnded() {
        return ended;
    }

    private void end(Consumer<Handle> work) {
        Outage.waitOut(() ->
                jdbi.useTransaction(handle -> {
                    if (handle.attach(JobStore.class).hold(id, holder, version).isEmpty()) {
                        throw new LeaseLost(id);
                    }
                    work.accept(handle);
                }));
        ended = true;
    }

    /// How often a job is tried that fails by itself, and how long after a failure.
    record Retries(int tries, Duration pause) {}
}
