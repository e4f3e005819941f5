package practica.operate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import practica.storage.DiskFull;

/// The right to run a library's database and to write its index. The system takes it back when its
/// holder dies, however it dies.
final class FolderLock implements AutoCloseable {
    static final String NAME = "lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Empty where another process holds it.
    static Optional<FolderLock> take(Path folder) throws IOException {
        Files.createDirectories(folder);
        var channel =
                FileChannel.open(
                        folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            return Optional.empty();
        }
        writeHolder(channel);
        return Optional.of(new FolderLock(channel));
    }

    /// A full disk takes no number, and the lock is held all the same.
    private static void writeHolder(FileChannel channel) throws IOException {
        var number = Long.toString(ProcessHandle.current().pid());
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(number.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            if (!DiskFull.isBehind(e)) {
                channel.close();
                throw e;
            }
        }
    }

    /// The number of the process that holds it, as far as it wrote it down.
    static String holder(Path folder) throws IOException {
        return Files.readString(folder.resolve(NAME)).strip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
