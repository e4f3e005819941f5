package practica.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import practica.database.Database;
import practica.database.DatabaseAddress;
import practica.database.EmbeddedServer;

/// Real PostgreSQL for tests: one server of our own for the whole run, and a new database for
/// whoever asks. The programs that the first server of a process unpacks serve all later ones, so
/// whoever starts another one asks here first.
public final class TestDatabase {
    private TestDatabase() {}

    /// The address of a database that nobody else knows. There is nothing in it.
    public static DatabaseAddress create() {
        return create("");
    }

    /// @param like what else is said of the new database
    static DatabaseAddress create(String like) {
        var server = Server.RUNNING.address();
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        Jdbi.create(server.jdbcUrl(), server.user(), server.password())
                .useHandle(handle -> handle.execute("create database " + name + like));
        return new DatabaseAddress(
                server.jdbcUrl().replaceFirst("/postgres$", "/" + name),
                server.user(),
                server.password());
    }

    /// The same as a URL with user and password, as an operator would give it.
    public static String createUrl() {
        return url(create());
    }

    static String url(DatabaseAddress address) {
        return address.jdbcUrl() + "?user=" + address.user() + "&password=" + address.password();
    }

    /// A new database, brought up to date.
    public static Database open() {
        return Database.open(UpToDate.TEMPLATE.copy());
    }

    private static final class UpToDate {
        private static final TemplateDatabase TEMPLATE = new TemplateDatabase(_ -> {});
    }

    private static final class Server {
        private static final EmbeddedServer RUNNING = start();

        private static EmbeddedServer start() {
            try {
                var folder = Files.createTempDirectory("practica-test-postgres");
                var server = EmbeddedServer.start(folder);
                shortLived(server.address());
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

        /// It is thrown away with all that is in it: nobody waits until the disk has it, and
        /// nothing tidies up in hundreds of databases that nobody will ask again.
        private static void shortLived(DatabaseAddress address) {
            Jdbi.create(address.jdbcUrl(), address.user(), address.password())
                    .useHandle(handle -> {
                        handle.execute(
                                "alter role " + address.user() + " set synchronous_commit = off");
                        handle.execute("alter system set autovacuum = off");
                        handle.execute("select pg_reload_conf()");
                    });
        }
    }
}
