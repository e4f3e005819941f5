package practica.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;

/// A PostgreSQL server of the application's own, for operators who have none: durable, with a
/// password, on the loopback address only. Whoever holds the folder's lock runs it; other commands
/// connect to the one that runs.
public final class EmbeddedServer implements AutoCloseable {
    private static final String ADMIN = "postgres";
    private static final String ONLY_WITH_PASSWORD = "host all all 127.0.0.1/32 scram-sha-256\n";

    private final EmbeddedPostgres server;
    private final DatabaseAddress address;

    private EmbeddedServer(EmbeddedPostgres server, DatabaseAddress address) {
        this.server = server;
        this.address = address;
    }

    /// Starts the server whose cluster is in the folder, and makes the cluster on the first start.
    /// The caller holds the lock of the folder.
    ///
    /// @throws DatabaseUnreachable where it does not start
    public static EmbeddedServer start(Path folder) {
        var cluster = folder.resolve("cluster");
        var ready = folder.resolve("ready");
        try {
            Files.createDirectories(folder);
            Orphan.stop(cluster);
            if (!Files.exists(ready)) {
                remove(cluster);
            }
            var password = Password.keptIn(folder.resolve("password"));
            var started = builder(folder, password.value()).start();
            var server = new EmbeddedServer(started, address(started.getPort(), password));
            if (!Files.exists(ready)) {
                server.makeReady(cluster, ready);
            }
            return server;
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new DatabaseUnreachable(
                    "The library's own PostgreSQL did not start; "
                            + folder.resolve("server.log")
                            + " may say why: "
                            + e.getMessage(),
                    e);
        }
    }

    /// The address of the server that another process runs on this folder.
    ///
    /// @throws DatabaseUnreachable where none is running yet
    public static DatabaseAddress running(Path folder) {
        try {
            var port = Files.readAllLines(folder.resolve("cluster/postmaster.pid")).get(3);
            return address(
                    Integer.parseInt(port.strip()), Password.keptIn(folder.resolve("password")));
        } catch (IOException | RuntimeException e) {
            throw new DatabaseUnreachable(
                    "Another command is just starting the library; try again in a moment.", e);
        }
    }

    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path folder, String password) {
        var log = Redirect.appendTo(folder.resolve("server.log").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("cluster"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("program").toFile())
                .setRegisterShutdownHook(false)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", password)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "und")
                .setLocaleConfig("locale", "C.UTF-8");
    }

    private static DatabaseAddress address(int port, Password password) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", ADMIN, password.value());
    }

    private void makeReady(Path cluster, Path ready) throws IOException, SQLException {
        try {
            secure(cluster, address);
            Files.createFile(ready);
        } catch (IOException | SQLException e) {
            close();
            throw e;
        }
    }

    private static void secure(Path cluster, DatabaseAddress address)
            throws SQLException, IOException {
        try (var connection =
                        DriverManager.getConnection(address.jdbcUrl(), ADMIN, address.password());
                var statement = connection.createStatement()) {
            // The password is our own sixty-four hexadecimal digits; `alter role` takes no
            // parameters.
            statement.execute("alter role " + ADMIN + " password '" + address.password() + "'");
            Files.writeString(cluster.resolve("pg_hba.conf"), ONLY_WITH_PASSWORD);
            statement.execute("select pg_reload_conf()");
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
