package practica.deposit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import practica.tables.Tables;

/// The rows of a table that did not become items, as they were written, below the heading that the
/// table has: to be corrected and imported again.
public final class RejectedRows implements AutoCloseable {
    private final Writer rows;

    private RejectedRows(Writer rows) {
        this.rows = rows;
    }

    public static RejectedRows nowhere() {
        return new RejectedRows(Writer.nullWriter());
    }

    public static RejectedRows to(Path file, Path table) throws IOException {
        try (var read = Tables.open(table)) {
            var rows = new RejectedRows(Files.newBufferedWriter(file));
            rows.line(read.heading());
            return rows;
        }
    }

    public void add(Outcome outcome) {
        if (outcome.isLost()) {
            line(outcome.written());
        }
    }

    private void line(String words) {
        try {
            if (!words.isEmpty()) {
                rows.write(words + "\n");
                rows.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
