package practica.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/// The small pictures of files, as JPEG by the hash of the file and their size. They can be made
/// again: whoever deletes the folder loses nothing.
public final class Pictures {
    private final Path folder;

    public Pictures(Path folder) {
        this.folder = folder;
    }

    /// Keeps a picture in place of what was there. A reader sees all of it or nothing.
    public void keep(Hash file, PictureSize size, byte[] jpeg) throws IOException {
        var target = path(file, size);
        var shelf = Files.createDirectories(target.resolveSibling(""));
        var beside = Files.createTempFile(shelf, "in", ".part");
        try {
            Files.write(beside, jpeg);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Removes those of a file.
    public void remove(Hash file) throws IOException {
        for (var size : PictureSize.values()) {
            Files.deleteIfExists(path(file, size));
        }
    }

    /// Where the picture is, or would be.
    public Path path(Hash file, PictureSize size) {
        var name = file.value();
        return folder.resolve(name.substring(0, 2)).resolve(name + "-" + size.fileName());
    }

    /// Whether there is one in every size.
    public boolean has(Hash file) {
        return Arrays.stream(PictureSize.values())
                .allMatch(size -> Files.isRegularFile(path(file, size)));
    }
}
