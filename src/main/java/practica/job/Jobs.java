package practica.job;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import practica.job.Job.State;

/// The jobs that are not done, from any process that has the database. A [Queue] does them.
public final class Jobs {
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
