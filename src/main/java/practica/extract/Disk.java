package practica.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder that a worker has to itself.
final class Disk {
    private static final long LITTLE = 10_000_000;

    private static final Logger log = LoggerFactory.getLogger(Disk.class);

    private Disk() {}

    /// Parsers take a full disk for a damaged file.
    static void check() throws IOException {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        if (Files.getFileStore(temporary).getUsableSpace() < LITTLE) {
            throw new IOException("No room left in " + temporary);
        }
    }

    /// Deletes what is in the folder. What cannot be deleted stays until the next time.
    static void empty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder)) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            log.warn("{} cannot be emptied", folder, e);
        }
    }

    static void delete(Path folder) {
        empty(folder);
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            log.warn("{} cannot be deleted", folder, e);
        }
    }
}
