package practica.database;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.TestDatabase;

/// A pid file that is left behind may name a process that is none of our business.
class OrphanTest {
    @TempDir static Path folder;
    private static KeptCluster cluster;

    @BeforeAll
    static void writeSomething() {
        cluster = KeptCluster.in(folder);
    }

    @Test
    void processThatHasGotTheNumberIsLeftAlone() throws IOException {
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            writePidFile(Long.toString(stranger.pid()));

            cluster.assertStartsWithEverything();

            assertTrue(stranger.isAlive());
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void otherPostgresThatHasGotTheNumberIsLeftAlone() throws SQLException, IOException {
        var other = TestDatabase.create();
        try (var connection =
                        DriverManager.getConnection(
                                other.jdbcUrl(), other.user(), other.password());
                var statement = connection.createStatement()) {
            var file = "select pg_read_file('postmaster.pid')";
            writePidFile(
                    KeptCluster.jdbi(other)
                            .withHandle(
                                    handle -> handle.createQuery(file).mapTo(String.class).one())
                            .lines()
                            .findFirst()
                            .orElseThrow());

            cluster.assertStartsWithEverything();

            assertTrue(statement.execute("select 1"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "x\ny\n", "\u0000\u0000\u0000", "99999999999999999999"})
    void pidFileThatHoldsNoNumberIsNoObstacle(String content) throws IOException {
        Files.writeString(cluster.pidFile(), content);

        cluster.assertStartsWithEverything();
    }

    private static void writePidFile(String pid) throws IOException {
        Files.write(
                cluster.pidFile(),
                List.of(
                        pid,
                        folder.resolve("cluster").toString(),
                        "1",
                        "1",
                        "",
                        "127.0.0.1",
                        "",
                        ""));
    }
}
