package practica.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.storage.DiskFull;
import practica.storage.NoRoom;

/// The folder that a worker has to itself.
final class Disk {
    private static final long LITTLE = 10_000_000;

    private static final Logger log = LoggerFactory.getLogger(Disk.class);

    private Disk() {}

    /// Parsers take a full disk for a damaged file.
    ///
    /// @param failure what a parser threw
    static void check(Throwable failure) throws IOException {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        if (DiskFull.isBehind(failure)) {
            throw new NoRoom("No room left in " + temporary);
        }
        check(temporary);
    }

    /// @throws NoRoom where so little is free in the folder that what went wrong may be due to it
    static void check(Path folder) throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() < LITTLE) {
            throw new NoRoom("No room left in " + folder);
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
