package practica.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What a killed application leaves behind: a PostgreSQL server without a master, or only its pid
/// file, whose number may by now belong to a process that is none of our business.
final class Orphan {
    private static final int PATIENCE = 30;

    private Orphan() {}

    /// Stops the server that still runs on the cluster. A pid file that names another process or
    /// nothing is deleted; one whose process is gone is left to PostgreSQL, which knows whether
    /// anything else of that server is still at work.
    static void stop(Path cluster) throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var number = number(pidFile);
        var process = number.flatMap(ProcessHandle::of);
        if (number.isEmpty() || process.filter(found -> !runs(found, cluster)).isPresent()) {
            Files.deleteIfExists(pidFile);
        } else if (process.isPresent()) {
            stop(process.get());
        }
    }

    private static void stop(ProcessHandle process) throws IOException {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
            process.onExit().get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IOException(
                    "the server left by an earlier run, process "
                            + process.pid()
                            + ", does not stop",
                    e);
        }
    }

    private static Optional<Long> number(Path pidFile) throws IOException {
        try (var in = Files.newBufferedReader(pidFile, StandardCharsets.ISO_8859_1)) {
            return Optional.of(Long.valueOf(String.valueOf(in.readLine()).strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// Whether it is the PostgreSQL of this cluster, and not one that somebody else runs.
    private static boolean runs(ProcessHandle process, Path cluster) {
        var command = process.info().command().orElse("");
        return command.substring(command.lastIndexOf('/') + 1).startsWith("postgres")
                && worksIn(process, cluster);
    }

    /// Linux tells where a process works, and a PostgreSQL server works in its cluster; elsewhere
    /// its command line names the folder.
    private static boolean worksIn(ProcessHandle process, Path cluster) {
        try {
            return Files.isSameFile(Path.of("/proc/" + process.pid() + "/cwd"), cluster);
        } catch (IOException e) {
            return List.of(process.info().arguments().orElse(new String[0]))
                    .contains(cluster.toString());
        }
    }
}
