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
import java.security.DigestInputStream;
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
                if (out.tryLock() == null || Files.notExists(beside)) {
                    return keep(bytes); // Somebody who sweeps was quicker.
                }
                size = in.transferTo(Channels.newOutputStream(out));
                out.force(true);
            }
            var hash = Hash.of(digest);
            var shelf = Files.createDirectories(shelf(hash));
            var target = shelf.resolve(hash.value());
            if (!Files.exists(target) || Files.size(target) != size) {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
                force(shelf);
                force(folder);
            }
            return new Kept(hash, size);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Removes what processes left half written that were killed. What others write at this moment
    /// they hold a lock on, which the system takes from the dead.
    public void sweep() throws IOException {
        try (var left = Files.newDirectoryStream(folder, "*" + HALF_WRITTEN)) {
            for (var file : left) {
                try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    if (channel.tryLock() != null) {
                        Files.deleteIfExists(file);
                    }
                } catch (NoSuchFileException | OverlappingFileLockException e) {
                    // It is somebody's, or was until now.
                }
            }
        }
    }

    /// Where the bytes of this hash are, or would be.
    public Path path(Hash hash) {
        return shelf(hash).resolve(hash.value());
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
