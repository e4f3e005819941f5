package practica.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/// The deposited files as bytes by their hash, on disk in 256 folders. What `keep` has returned is
/// on the disk, whole, whatever happens next: it is written beside, forced, renamed, and the folder
/// is forced too.
public final class Vault {
    private static final String HALF_WRITTEN = ".part";

    private final Path folder;

    public Vault(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /// Keeps the bytes, once, however often they come.
    public Kept keep(InputStream bytes) throws IOException {
        var beside = Files.createTempFile(folder, "in", HALF_WRITTEN);
        try {
            var digest = Hash.digest();
            long size;
            try (var out = FileChannel.open(beside, StandardOpenOption.WRITE);
                    var in = new DigestInputStream(bytes, digest)) {
                if (!isLocked(out) || Files.notExists(beside)) {
                    return keep(bytes); // Somebody who sweeps was quicker.
                }
                size = in.transferTo(Channels.newOutputStream(out));
                out.force(true);
            }
            var hash = Hash.of(digest);
            place(beside, hash, has(hash, size) && isWhole(hash));
            return new Kept(hash, size);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// What is there already is young again; what was damaged on the disk is healed.
    private synchronized void place(Path beside, Hash hash, boolean whole) throws IOException {
        if (whole && Files.exists(path(hash))) {
            Files.setLastModifiedTime(path(hash), FileTime.from(Instant.now()));
            return;
        }
        var shelf = Files.createDirectories(shelf(hash));
        Files.move(beside, shelf.resolve(hash.value()), StandardCopyOption.ATOMIC_MOVE);
        force(shelf);
        force(folder);
    }

    /// Removes bytes that nobody has kept since.
    ///
    /// @return whether they are gone
    public synchronized boolean remove(Hash hash, Instant since) throws IOException {
        var path = path(hash);
        if (Files.exists(path) && !Files.getLastModifiedTime(path).toInstant().isBefore(since)) {
            return false;
        }
        Files.deleteIfExists(path);
        return true;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /// Removes what processes left half written that were killed. What others write at this moment
    /// they hold a lock on, which the system takes from the dead.
    public void sweep() throws IOException {
        try (var left = Files.newDirectoryStream(folder, "*" + HALF_WRITTEN)) {
            for (var file : left) {
                try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    if (isLocked(channel)) {
                        Files.deleteIfExists(file);
                    }
                } catch (NoSuchFileException e) {
                    // It is somebody's, or was until now.
                }
            }
        }
    }

    /// Where the bytes of this hash are, or would be.
    public Path path(Hash hash) {
        return shelf(hash).resolve(hash.value());
    }

    /// Whether so many bytes are there: fast, and enough to see that a file was cut off.
    public boolean has(Hash hash, long size) {
        try {
            var found = Files.readAttributes(path(hash), BasicFileAttributes.class);
            return found.isRegularFile() && found.size() == size;
        } catch (IOException e) {
            return false;
        }
    }

    /// Whether the bytes are there and still have the hash they are named by.
    public boolean isWhole(Hash hash) throws IOException {
        var path = path(hash);
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (var bytes = Files.newInputStream(path)) {
            return Hash.of(bytes).equals(hash);
        }
    }

    /// Every hash that is kept.
    public Set<Hash> hashes() throws IOException {
        try (var paths = Files.walk(folder, 2)) {
            return paths.flatMap(path -> Hash.of(String.valueOf(path.getFileName())).stream())
                    .collect(Collectors.toSet());
        }
    }

    private Path shelf(Hash hash) {
        return folder.resolve(hash.value().substring(0, 2));
    }

    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder)) {
            channel.force(true);
        }
    }

    /// What came of keeping some bytes: their name and how many they are.
    public record Kept(Hash hash, long size) {}
}
