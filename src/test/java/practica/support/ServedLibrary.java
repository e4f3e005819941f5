package practica.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import practica.database.EmbeddedServer;
import practica.support.ChildJvm.Ended;

/// The real server in a process of its own, with its own folder and its own PostgreSQL, which may
/// be killed and started again; and the other commands on the same folder.
public final class ServedLibrary implements AutoCloseable {
    private static final Pattern ADDRESS =
            Pattern.compile("Practica is at (http://localhost:\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Class<?> program;
    private final Path home;
    private final List<Object> options;
    private final Map<String, String> environment;
    private final List<Process> beside = new ArrayList<>();
    private Optional<Process> server = Optional.empty();
    private String address = "";
    private int starts;

    /// @param program the command line
    /// @param options of `serve`
    public ServedLibrary(
            Class<?> program, Path home, Map<String, String> environment, Object... options) {
        this.program = program;
        this.home = home;
        this.environment = environment;
        this.options = List.of(options);
    }

    /// Returns when the server says where it is.
    public void start() throws IOException {
        start(ChildJvm.SOON_STARTED);
    }

    /// The same with options of the JVM.
    public void start(List<String> jvm) throws IOException {
        var said = home.resolve("said-" + starts);
        Files.createDirectories(home);
        var started =
                ChildJvm.builder(
                                jvm,
                                program,
                                environment,
                                arguments("serve", "--port", 0).toArray())
                        .redirectOutput(said.toFile())
                        .redirectError(home.resolve("errors-" + starts).toFile())
                        .start();
        server = Optional.of(started);
        starts++;
        Patience.until(PATIENCE, () -> !started.isAlive() || address(said).isPresent());
        address = address(said).orElseThrow(() -> new AssertionError(log()));
    }

    /// Starts a command beside the server.
    public Process begin(Object... arguments) throws IOException {
        var process =
                builder(with(arguments))
                        .redirectOutput(home.resolve("beside.out").toFile())
                        .redirectError(home.resolve("beside.err").toFile())
                        .start();
        beside.add(process);
        return process;
    }

    /// Runs a command to its end.
    public Ended run(Object... arguments) {
        return ChildJvm.run(program, environment, with(arguments).toArray());
    }

    /// Kills the server and whatever was begun beside it, as the kernel does it.
    public void kill() {
        for (var process : beside) {
            process.destroyForcibly().onExit().join();
        }
        beside.clear();
        server.ifPresent(one -> one.destroyForcibly().onExit().join());
    }

    /// Kills the first process of its PostgreSQL.
    public void killDatabase() throws IOException {
        var pid = Files.readAllLines(home.resolve("data/postgres/cluster/postmaster.pid"));
        var process = ProcessHandle.of(Long.parseLong(pid.getFirst().strip()));
        process.ifPresent(ProcessHandle::destroyForcibly);
        process.ifPresent(one -> one.onExit().join());
    }

    /// Its database, as long as it runs.
    public Jdbi database() {
        var running = EmbeddedServer.running(home.resolve("data/postgres"));
        return Jdbi.create(running.jdbcUrl(), running.user(), running.password());
    }

    public Path home() {
        return home;
    }

    public Process process() {
        return server.orElseThrow();
    }

    /// Where it is on the web, since it was last started.
    public String address() {
        return address;
    }

    public HttpResponse<String> get(String path) {
        try {
            return browser.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the server logged since it was last started.
    public String log() {
        try {
            return Files.readString(home.resolve("errors-" + (starts - 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends the server as an operator does.
    public void stop() throws InterruptedException {
        server.orElseThrow().destroy();
        assertTrue(server.orElseThrow().waitFor(PATIENCE));
    }

    /// Whatever became of it, nothing of it runs on.
    @Override
    public void close() throws IOException {
        kill();
        var pidFile = home.resolve("data/postgres/cluster/postmaster.pid");
        if (Files.exists(pidFile)) {
            killDatabase();
        }
    }

    /// The library agrees with itself, read to the last byte.
    public void assertConsistent() {
        var checked = run("check");
        assertEquals(0, checked.code(), checked::out);
        assertTrue(checked.out().endsWith(": all is well.\n"), checked::out);
    }

    private List<Object> arguments(Object... first) {
        var all = new ArrayList<>(with(first));
        all.addAll(options);
        return all;
    }

    private List<Object> with(Object... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", home));
        return all;
    }

    private ProcessBuilder builder(List<Object> arguments) {
        return ChildJvm.builder(program, environment, arguments.toArray());
    }

    private static Optional<String> address(Path said) {
        if (Files.notExists(said)) {
            return Optional.empty();
        }
        try {
            var found = ADDRESS.matcher(Files.readString(said));
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
