package practica.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/// The way of an export to its reader, and how fast they take it. Only the time counts that we wait
/// for them, not what making the export takes.
final class Pace extends FilterOutputStream {
    private final Least least;
    private long taken;
    private long waited;
    private long since;

    /// The least that a reader has to take.
    ///
    /// @param bytes within the time
    record Least(long bytes, Duration within) {
        static final Least USUAL = new Least(16_384, Duration.ofSeconds(20));
    }

    Pace(OutputStream out, Least least) {
        super(out);
        this.least = least;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        begin();
        try {
            out.write(bytes, from, length);
        } finally {
            end(length);
        }
    }

    @Override
    public void flush() throws IOException {
        begin();
        try {
            out.flush();
        } finally {
            end(0);
        }
    }

    /// Whether the reader took less than they have to. Asked from another thread, again and again.
    synchronized boolean isTooSlow() {
        var now = System.nanoTime();
        if (since != 0) {
            waited += now - since;
            since = now;
        }
        if (waited < least.within().toNanos()) {
            return false;
        }
        var slow = taken < least.bytes();
        waited = 0;
        taken = 0;
        return slow;
    }

    private synchronized void begin() {
        since = System.nanoTime();
    }

    private synchronized void end(int bytes) {
        waited += System.nanoTime() - since;
        since = 0;
        taken += bytes;
    }
}
