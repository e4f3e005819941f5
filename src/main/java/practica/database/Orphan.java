package practica.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What a killed application leaves behind: a PostgreSQL server without a master, or only its pid
/// file, whose number may by now belong to a process that is none of our business.
final class Orphan {
    private static final int PATIENCE = 30;

    private Orphan() {}

    /// Stops the server that still runs on the cluster; a pid file that lies is deleted.
    static void stop(Path cluster) throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var lines = Files.readAllLines(pidFile);
        var process =
                lines.isEmpty()
                        ? java.util.Optional.<ProcessHandle>empty()
                        : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                                .filter(Orphan::isPostgres);
        if (process.isEmpty()) {
            Files.deleteIfExists(pidFile);
            return;
        }
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.get().pid()))
                    .start()
                    .waitFor();
            process.get().onExit().get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IOException(
                    "the server left by an earlier run, process "
                            + process.get().pid()
                            + ", does not stop",
                    e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }
}
