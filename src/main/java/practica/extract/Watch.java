package practica.extract;

import static java.util.concurrent.CompletableFuture.delayedExecutor;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Ends a process that is silent for too long, or at work for too long.
final class Watch implements AutoCloseable {
    private final Process process;
    private final long stall;
    private final long end;
    private volatile long heard = System.nanoTime();
    private volatile boolean ranOut;
    private boolean closed;

    Watch(Process process, Duration stall, Duration whole) {
        this.process = process;
        this.stall = stall.toNanos();
        this.end = heard + whole.toNanos();
        look();
    }

    void heard() {
        heard = System.nanoTime();
    }

    /// Whether the process was ended because its time was up.
    boolean ranOut() {
        return ranOut;
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    /// Never after the watch is closed: the process may be at something else then.
    private synchronized void look() {
        var now = System.nanoTime();
        var left = Math.min(heard + stall - now, end - now);
        if (closed) {
            return;
        }
        if (left > 0) {
            delayedExecutor(left, TimeUnit.NANOSECONDS).execute(this::look);
        } else {
            ranOut = true;
            WorkerProcess.end(process);
        }
    }
}
