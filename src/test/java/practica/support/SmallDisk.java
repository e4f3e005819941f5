package practica.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file system of so many megabytes, in memory, which can be filled to the last byte and grown.
/// Whoever asks for one where none can be mounted is skipped.
public final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /// Mounts one on the folder, which is made.
    public static SmallDisk on(Path folder, int megabytes) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var mounted =
                run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "none", folder) == 0;
        assumeTrue(mounted, "No file system can be mounted here: that needs the rights of root");
        return new SmallDisk(folder);
    }

    /// Makes it as large as that.
    public void grow(int megabytes) {
        assertEquals(0, run("mount", "-o", "remount,size=" + megabytes + "m", folder));
    }

    /// Takes all the room that is left, but for so many bytes.
    ///
    /// @return the file to delete so that there is room again
    public Path fill(long leave) throws IOException {
        var filler = folder.resolve("filler");
        var block = new byte[4_096];
        try (var out = Files.newOutputStream(filler)) {
            while (free() > leave) {
                out.write(block);
            }
        } catch (IOException e) {
            if (free() > block.length) {
                throw e;
            }
        }
        return filler;
    }

    /// How many bytes are free.
    public long free() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    @Override
    public void close() {
        assertEquals(0, run("umount", "-l", folder));
    }

    private static int run(Object... command) {
        var words = java.util.stream.Stream.of(command).map(Object::toString).toList();
        try {
            return new ProcessBuilder(words)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return 1;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
