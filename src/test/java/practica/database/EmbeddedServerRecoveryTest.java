package practica.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.support.ChildJvm;

/// Whatever became of the server that ran before, the next start finds what was written. Every test
/// leaves the cluster cleanly stopped.
class EmbeddedServerRecoveryTest {
    @TempDir static Path folder;
    private static KeptCluster cluster;

    @BeforeAll
    static void writeSomething() {
        cluster = KeptCluster.in(folder);
    }

    @Test
    void secondStartFindsWhatWasWritten() {
        cluster.assertStartsWithEverything();
    }

    @Test
    void serverWhoseMasterDiedIsStoppedAndStartedAnew() throws IOException {
        abandon();
        var orphan = process();
        KeptCluster.jdbi(EmbeddedServer.running(folder))
                .useHandle(handle -> handle.execute("insert into note values ('by the orphan')"));

        try (var server = EmbeddedServer.start(folder)) {
            assertFalse(orphan.isAlive());
            assertEquals(List.of("kept", "by the orphan"), KeptCluster.notes(server.address()));
            KeptCluster.jdbi(server.address())
                    .useHandle(handle -> handle.execute("delete from note where words <> 'kept'"));
        }
    }

    @Test
    void serverThatWasKilledTooRecovers() throws Exception {
        abandon();
        var orphan = process();
        orphan.destroyForcibly();
        orphan.onExit().get();
        assertTrue(Files.exists(cluster.pidFile()));

        cluster.assertStartsWithEverything();
    }

    @Test
    void interruptedFirstStartBeginsAnew(@TempDir Path interrupted) throws IOException {
        var half = Files.createDirectories(interrupted.resolve("cluster/base")).resolve("half");
        Files.writeString(half, "what initdb had come to");

        try (var server = EmbeddedServer.start(interrupted)) {
            var answer =
                    KeptCluster.jdbi(server.address())
                            .withHandle(handle ->
                                    handle.createQuery("select 1").mapTo(Integer.class).one());
            assertEquals(1, answer);
        }

        assertFalse(Files.exists(half));
        assertTrue(Files.exists(interrupted.resolve("ready")));
    }

    @Test
    void clusterThatCannotBeReadSaysWhereToLook(@TempDir Path broken) throws IOException {
        Files.createDirectories(broken.resolve("cluster"));
        Files.writeString(broken.resolve("cluster/PG_VERSION"), "9.6\n");
        Files.createFile(broken.resolve("ready"));

        var thrown = assertThrows(DatabaseUnreachable.class, () -> EmbeddedServer.start(broken));

        assertTrue(
                thrown.getMessage()
                        .startsWith(
                                "The library's own PostgreSQL did not start; "
                                        + broken.resolve("server.log")
                                        + " may say why: "),
                thrown.getMessage());
    }

    private static void abandon() {
        var ended = ChildJvm.run(AbandonedServer.class, Map.of(), folder);
        assertEquals(0, ended.code(), ended::err);
    }

    private static ProcessHandle process() throws IOException {
        var number = Files.readAllLines(cluster.pidFile()).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    }
}
