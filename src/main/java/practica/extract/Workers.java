package practica.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The workers that are running. Those without a file wait for the next; how many run at once is
/// the caller's affair.
final class Workers implements AutoCloseable {
    private final Command command;
    private final Path work;
    private final Deque<WorkerProcess> idle = new ArrayDeque<>();
    private final Set<WorkerProcess> running = new HashSet<>();
    private boolean closed;

    Workers(Command command, Path work) {
        this.command = command;
        this.work = work;
    }

    /// One that waits, or a new one.
    WorkerProcess take(Duration startLimit) throws IOException {
        var waiting = waiting();
        return waiting.isPresent() ? waiting.get() : start(startLimit);
    }

    /// A new one, ready. Throws where it is not ready in time.
    WorkerProcess start(Duration limit) throws IOException {
        var worker = new WorkerProcess(command, work, limit);
        synchronized (this) {
            if (!closed) {
                running.add(worker);
                return worker;
            }
        }
        worker.close();
        throw new Closed();
    }

    /// Keeps it for the next file, or ends it where it has died or served long enough.
    void giveBack(WorkerProcess worker) {
        synchronized (this) {
            if (worker.isUsable() && !closed) {
                idle.push(worker);
                return;
            }
            running.remove(worker);
        }
        worker.close();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        List<WorkerProcess> last;
        synchronized (this) {
            closed = true;
            last = List.copyOf(running);
            running.clear();
            idle.clear();
        }
        last.forEach(WorkerProcess::close);
    }

    private Optional<WorkerProcess> waiting() {
        for (var worker = poll(); worker.isPresent(); worker = poll()) {
            if (worker.get().isUsable()) {
                return worker;
            }
            giveBack(worker.get());
        }
        return Optional.empty();
    }

    private synchronized Optional<WorkerProcess> poll() {
        return Optional.ofNullable(idle.poll());
    }
}
