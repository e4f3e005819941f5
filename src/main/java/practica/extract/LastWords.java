package practica.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;

/// Drains what a process says beside the protocol, and remembers the end of it for the log.
final class LastWords {
    private static final int MOST = 2_000;
    private static final int BUFFER = 8_192;

    private final StringBuilder words = new StringBuilder();

    /// Returns when the stream ends.
    void drain(InputStream stream) {
        var buffer = new byte[BUFFER];
        try (stream) {
            for (var read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                remember(new String(buffer, 0, read, UTF_8));
            }
        } catch (IOException e) {
            remember(e.toString());
        }
    }

    private synchronized void remember(String said) {
        words.append(said).delete(0, Math.max(0, words.length() - MOST));
    }

    @Override
    public synchronized String toString() {
        return words.toString().strip();
    }
}
