package practica.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import practica.database.Database;
import practica.database.DatabaseAddress;
import practica.database.EmbeddedServer;

/// Real PostgreSQL for tests: one server of our own for the whole run, and a new, empty database
/// for whoever asks. The programs that the first server of a process unpacks serve all later ones,
/// so whoever starts another one asks here first.
public final class TestDatabase {
    private TestDatabase() {}

    /// The address of a database that nobody else knows.
    public static DatabaseAddress create() {
        var server = Server.RUNNING.address();
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        Jdbi.create(server.jdbcUrl(), server.user(), server.password())
                .useHandle(handle -> handle.execute("create database " + name));
        return new DatabaseAddress(
                server.jdbcUrl().replaceFirst("/postgres$", "/" + name),
                server.user(),
                server.password());
    }

    /// The same as a URL with user and password, as an operator would give it.
    public static String createUrl() {
        var address = create();
        return address.jdbcUrl() + "?user=" + address.user() + "&password=" + address.password();
    }

    /// A new database, brought up to date.
    public static Database open() {
        return Database.open(create());
    }

    private static final class Server {
        private static final EmbeddedServer RUNNING = start();

        private static EmbeddedServer start() {
            try {
                var folder = Files.createTempDirectory("practica-test-postgres");
                var server = EmbeddedServer.start(folder);
                Runtime.getRuntime()
                        .addShutdownHook(
                                new Thread(() -> {
                                    server.close();
                                    TestFolders.delete(folder);
                                }));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
