package practica.job;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import practica.job.Job.State;

/// The jobs that are not done, from any process that has the database. A [Queue] does them.
public final class Jobs {
    /// Why a job failed whose process died or froze.
    static final String GONE = "The process that was at it has gone";

    private static final int MOST = 1_000;

    private final Jdbi jdbi;

    public Jobs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Asks for a job within the transaction of the caller; nothing where it is asked for already.
    public <T> void add(Handle handle, JobKind<T> kind, String key, T data) {
        var store = handle.attach(JobStore.class);
        var id = new JobId(kind.name(), key);
        if (store.add(id, JobData.of(data)) == 1) {
            store.countAnew(id);
        }
    }

    /// How it stands with a job; empty where nobody asked for it, or it is done.
    public Optional<State> state(JobKind<?> kind, String key) {
        var id = new JobId(kind.name(), key);
        return jdbi.withExtension(JobStore.class, store -> store.state(id));
    }

    /// Takes a job from a process that is known to be dead, before its heartbeat is missed: it is
    /// done again at once, or given up like any job that fails too often.
    public <T> void takeFromTheDead(Work<T> work, String key, T data) {
        var id = new JobId(work.kind().name(), key);
        jdbi.useTransaction(handle -> {
            var store = handle.attach(JobStore.class);
            if (store.noteFailure(id, JobData.of(data), 1, GONE) >= work.tries()) {
                store.remove(id);
            } else {
                store.release(id, Duration.ZERO);
            }
        });
    }

    /// Takes a job back because what it was for is done. Whoever is at it cannot finish it.
    public void drop(Handle handle, JobKind<?> kind, String key) {
        var store = handle.attach(JobStore.class);
        var id = new JobId(kind.name(), key);
        store.remove(id);
        store.forgetFailure(id);
    }

    /// Notes a job as failed that was tried without the queue, so that it can be tried again.
    public <T> void fail(Handle handle, JobKind<T> kind, String key, T data, String reason) {
        handle.attach(JobStore.class)
                .noteFailure(new JobId(kind.name(), key), JobData.of(data), 1, reason);
    }

    /// The jobs in that state, the longest there first; a thousand at most.
    public List<Job> list(State state) {
        return jdbi.withExtension(JobStore.class, store -> store.list(state, MOST));
    }

    /// Puts a job that was given up back into the queue. False where there is no such job.
    public boolean retry(JobId id) {
        return jdbi.inTransaction(handle -> {
            var store = handle.attach(JobStore.class);
            var queued = store.retry(id) == 1;
            if (queued) {
                store.countAnew(id);
            }
            return queued;
        });
    }
}
