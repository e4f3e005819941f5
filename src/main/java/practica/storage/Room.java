package practica.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The room on the disks that a library writes to. Whatever can wait begins nothing where less than
/// `keptFree` bytes are free, so that a database and an index never meet the very end of a disk.
public record Room(List<Path> folders, long keptFree) {
    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;
    private static final int DEEPEST = 20;

    public Room {
        folders = List.copyOf(folders);
    }

    /// Which folder has too little room and how much, in a sentence; empty where each has enough.
    public Optional<String> shortage() {
        return fullest()
                .filter(one -> one.bytes() < keptFree)
                .map(one ->
                        "There is no room in %s: %s are free, and %s are to be kept free."
                                .formatted(one.folder(), words(one.bytes()), words(keptFree)));
    }

    /// What to say of a disk that was found to be full.
    ///
    /// @param failure what it made fail
    public String words(Throwable failure) {
        return fullest()
                .filter(one -> one.bytes() < Math.max(keptFree, MILLION))
                .map(one ->
                        "There is no room in %s: %s are free."
                                .formatted(one.folder(), words(one.bytes())))
                .orElseGet(() -> "A disk is full: " + line(failure));
    }

    private Optional<Free> fullest() {
        return folders.stream().flatMap(Room::free).min(Comparator.comparingLong(Free::bytes));
    }

    private record Free(Path folder, long bytes) {}

    /// Of a folder that is not there yet, that in which it would be made.
    private static Stream<Free> free(Path folder) {
        var there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return Stream.of(new Free(folder, Files.getFileStore(there).getUsableSpace()));
        } catch (IOException e) {
            return Stream.empty(); // Whoever writes there will say so.
        }
    }

    private static String line(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(DiskFull::isOne)
                .reduce((_, inner) -> inner)
                .flatMap(one -> String.valueOf(one.getMessage()).lines().findFirst())
                .orElse("");
    }

    private static String words(long bytes) {
        return bytes < MILLION
                ? "%d kB".formatted(bytes / THOUSAND)
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) MILLION);
    }
}
