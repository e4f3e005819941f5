package practica.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.database.Database;
import practica.database.DatabaseAddress;
import practica.job.Job.State;
import practica.support.ChildJvm;
import practica.support.Patience;
import practica.support.TestDatabase;

/// Processes that die or freeze in the middle of a job.
class DeadNodeTest {
    private final DatabaseAddress address = TestDatabase.create();
    @AutoClose private final Database database = Database.open(address);
    private final Ledger ledger = Ledger.in(database);
    private Process node = start();

    DeadNodeTest() throws IOException {}

    @AfterEach
    void end() throws InterruptedException {
        node.destroyForcibly().waitFor();
    }

    @Test
    void jobOfAKilledProcessIsDoneByAnother() throws Exception {
        ledger.ask("one");
        assertEquals("at one", said().readLine());

        node.destroyForcibly().waitFor();
        assertEquals(1, ledger.jobs().list(State.RUNNING).size());
        try (var _ = ledger.writing()) {
            Patience.until(ledger::isEmpty);
        }

        assertEquals(List.of("one"), ledger.lines());
    }

    @Test
    void processThatWasThoughtDeadCannotWriteAnyMore() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "No signals here");
        ledger.ask("one");
        var said = said();
        assertEquals("at one", said.readLine());

        signal("STOP");
        try (var _ = ledger.writing()) {
            Patience.until(ledger::isEmpty);
        }
        signal("CONT");
        tell();

        assertEquals("lost", said.readLine());
        assertEquals(List.of("one"), ledger.lines());
    }

    @Test
    void frozenProcessDoesNotFinishAJobThatAnotherIsAt() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "No signals here");
        ledger.ask("one");
        var first = node;
        var said = said();
        assertEquals("at one", said.readLine());
        signal("STOP");

        node = start();
        assertEquals("at one", said().readLine());
        new ProcessBuilder("kill", "-CONT", Long.toString(first.pid())).start().waitFor();
        first.getOutputStream().write('\n');
        first.getOutputStream().flush();

        assertEquals("lost", said.readLine());
        first.destroyForcibly().waitFor();
        assertEquals(List.of(), ledger.lines());
        assertEquals(1, ledger.jobs().list(State.RUNNING).size());
        tell();
        Patience.until(ledger::isEmpty);
        assertEquals(List.of("node"), ledger.lines());
    }

    @Test
    void jobThatKillsWhoeverDoesItIsGivenUpAfterTheThird() throws Exception {
        ledger.ask("fatal");
        node.waitFor();
        for (var more = 0; more < 2; more++) {
            node = start();
            node.waitFor();
        }

        try (var _ = ledger.writing()) {
            Patience.until(() -> !ledger.jobs().list(State.FAILED).isEmpty());
        }

        var failed = ledger.jobs().list(State.FAILED).getFirst();
        assertEquals("The process that was at it has gone", failed.reason());
        assertEquals(3, failed.failures());
        assertEquals(List.of(), ledger.lines());
    }

    private Process start() throws IOException {
        return ChildJvm.builder(
                        QueueNode.class,
                        Map.of(),
                        address.jdbcUrl(),
                        address.user(),
                        address.password())
                .redirectError(Redirect.DISCARD)
                .start();
    }

    /// What the process says of its jobs; the rest is its log.
    private BufferedReader said() {
        return new BufferedReader(node.inputReader(UTF_8)) {
            @Override
            public String readLine() throws IOException {
                var line = super.readLine();
                while (line != null && !line.matches("at .*|done|lost")) {
                    line = super.readLine();
                }
                return line;
            }
        };
    }

    private void tell() throws IOException {
        node.getOutputStream().write('\n');
        node.getOutputStream().flush();
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(node.pid())).start().waitFor();
    }
}
