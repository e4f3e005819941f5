package practica.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.UUID;

/// The temporary folder of one process, beside those of others. What a killed one has left there is
/// removed when the next process comes.
final class Workplace implements AutoCloseable {
    private final Path folder;
    private final FolderLock lock;

    private Workplace(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// Clears away what nobody uses any more, and takes a folder of its own.
    static Workplace in(Path all) throws IOException {
        Files.createDirectories(all);
        var there = new ArrayList<Path>();
        try (var left = Files.newDirectoryStream(all, Files::isDirectory)) {
            left.forEach(there::add);
        }
        for (var folder : there) {
            clear(folder);
        }
        while (true) {
            var folder = all.resolve(UUID.randomUUID().toString());
            var lock = FolderLock.take(folder);
            if (lock.isPresent() && Files.exists(folder.resolve(FolderLock.NAME))) {
                return new Workplace(folder, lock.get());
            }
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        Folders.delete(folder);
        lock.close();
    }

    private static void clear(Path folder) throws IOException {
        var lock = FolderLock.take(folder);
        if (lock.isPresent()) {
            try (var _ = lock.get()) {
                Folders.delete(folder);
            }
        }
    }
}
