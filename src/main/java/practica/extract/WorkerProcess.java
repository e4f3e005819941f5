package practica.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.extract.Extraction.Reason;
import practica.storage.NoRoom;

/// A worker seen from the parent. One thread at a time reads with it; closing it from another ends
/// that reading.
final class WorkerProcess implements AutoCloseable {
    /// What leaks in a library is gone with the process after so many files. A new one costs as
    /// much as reading some hundred files.
    private static final int MOST_FILES = 5_000;

    private static final int LAST_SECONDS = 2;

    private static final Logger log = LoggerFactory.getLogger(WorkerProcess.class);

    private final Path folder;
    private final Path temporary;
    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final LastWords lastWords = new LastWords();
    private int files;

    /// Returns when the worker is ready.
    WorkerProcess(Command command, Path work, Duration limit) throws IOException {
        folder =
                Files.createTempDirectory(Files.createDirectories(work), "worker-")
                        .toAbsolutePath();
        temporary = Files.createDirectory(folder.resolve("tmp"));
        process = command.in(folder, temporary).start();
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        // Not a virtual thread: reading a pipe would hold one of the few threads that carry those.
        Thread.ofPlatform()
                .daemon()
                .name("last words")
                .start(() -> lastWords.drain(process.getErrorStream()));
        awaitReady(limit);
    }

    /// What was read before the worker died is kept in the outcome; then it is not usable any more.
    ///
    /// @throws NoRoom where it ended because the disk is full
    <T> T ask(Request request, Gathering<T> gathering, Duration stall, Duration whole)
            throws NoRoom {
        files++;
        var watch = new Watch(process, stall, whole);
        try (watch) {
            request.writeTo(out);
            var end = gathering.end();
            while (end == null) {
                gathering.add(Frame.readFrom(in));
                watch.heard();
                end = gathering.end();
            }
            return end;
        } catch (IOException e) {
            var reason = reasonOfDeath(watch);
            log.warn("The worker that read {} has gone, {}: {}", request.file(), reason, lastWords);
            return gathering.failed(reason);
        } finally {
            Disk.empty(temporary);
        }
    }

    boolean isUsable() {
        return process.isAlive() && files < MOST_FILES;
    }

    @Override
    public void close() {
        kill();
        Disk.delete(folder);
    }

    private void awaitReady(Duration limit) throws IOException {
        try (var _ = new Watch(process, limit, limit)) {
            Frame.readFrom(in);
        } catch (IOException e) {
            close();
            throw new IOException("The reader of files does not start: " + lastWords, e);
        }
    }

    /// Ends a process and those that it has started.
    static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /// It closes its output a moment before it has an exit code.
    private Reason reasonOfDeath(Watch watch) throws NoRoom {
        process.onExit().completeOnTimeout(process, LAST_SECONDS, TimeUnit.SECONDS).join();
        return switch (kill()) {
            case Worker.OUT_OF_MEMORY -> Reason.TOO_LARGE;
            case Worker.UNFIT -> Reason.DAMAGED;
            case Worker.NO_ROOM -> throw new NoRoom(lastWords.toString());
            default -> watch.ranOut() ? Reason.TOO_SLOW : Reason.CRASHED;
        };
    }

    /// Its exit code; its own where it had already ended.
    private int kill() {
        end(process);
        return process.onExit().join().exitValue();
    }
}
