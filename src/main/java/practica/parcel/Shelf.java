package practica.parcel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder in which the files of parcels lie, each called by its number. One that is not whole
/// has another name.
record Shelf(Path folder) {
    private static final Logger log = LoggerFactory.getLogger(Shelf.class);

    /// A part that nobody has written to for so long is nobody's.
    private static final Duration ABANDONED = Duration.ofHours(1);

    private static final String PART = "-";
    private static final String UNFINISHED = ".part";

    /// Who writes a file.
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /// Where the file of a parcel lies, if it is whole.
    Path file(ParcelId id) {
        return folder.resolve(id.toString());
    }

    /// Writes the file of a parcel. What is broken off leaves none.
    ///
    /// @return its bytes
    long put(ParcelId id, Writing writing) throws IOException {
        Files.createDirectories(folder);
        var part = Files.createTempFile(folder, id + PART, UNFINISHED);
        try {
            try (var out = Files.newOutputStream(part)) {
                writing.to(out);
            }
            Files.move(
                    part,
                    file(id),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return Files.size(file(id));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    void remove(ParcelId id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            log.warn("The export {} was not deleted: {}", id, e.getMessage());
        }
    }

    /// Removes the files that belong to no parcel, and parts that were left unfinished.
    ///
    /// @param parcels those that there are, asked for when it is known which files there are
    void removeAllBut(Supplier<List<ParcelId>> parcels) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var listed = Files.list(folder)) {
            var files = listed.toList();
            var names = parcels.get().stream().map(ParcelId::toString).collect(Collectors.toSet());
            for (var file : files) {
                var name = file.getFileName().toString();
                if (!names.contains(name.split(PART, 2)[0]) || isLeft(file, name)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /// Whether whoever was writing it has gone.
    private static boolean isLeft(Path file, String name) throws IOException {
        var then = Instant.now().minus(ABANDONED);
        return name.endsWith(UNFINISHED)
                && Files.exists(file)
                && Files.getLastModifiedTime(file).toInstant().isBefore(then);
    }
}
