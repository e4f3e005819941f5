package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import practica.support.ChildJvm;
import practica.support.ChildJvm.Ended;
import practica.support.TestFolders;

/// What other commands do with a library that a server with its own PostgreSQL is serving.
class LibraryInUseTest {
    private static final Path HOME = TestFolders.create("in-use");
    private static Process server;

    @BeforeAll
    static void serve() throws IOException {
        server =
                ChildJvm.builder(
                                Main.class,
                                Map.of(),
                                "serve",
                                "--empty",
                                "--port",
                                0,
                                "--home",
                                HOME)
                        .redirectError(HOME.resolve("errors").toFile())
                        .start();
        var said = server.inputReader().readLine();
        assertTrue(said != null && said.startsWith("Practica is at http://localhost:"), said);
    }

    @AfterAll
    static void stopCleanly() throws Exception {
        server.destroy();
        assertTrue(server.waitFor(60, TimeUnit.SECONDS));
        assertTrue(Files.notExists(HOME.resolve("data/postgres/cluster/postmaster.pid")));
    }

    @Test
    void itsIndexIsNotBuiltAnew() {
        var sentence =
                "The library in %s is in use by process %d, which keeps the index. Stop it first, then run this again.%n"
                        .formatted(HOME, server.pid());

        assertEquals(new Ended(1, "", sentence), practica("reindex"));
    }

    @Test
    void itIsNotServedTwice() {
        var sentence =
                "The library in %s is already served by process %d.%n"
                        .formatted(HOME, server.pid());

        assertEquals(new Ended(1, "", sentence), practica("serve", "--port", 0));
    }

    @Test
    @Timeout(120)
    void whatIsAddedToItIsSoonFound(@TempDir Path folder) throws IOException {
        var note = Files.writeString(folder.resolve("note.txt"), "Otters came back to the river.");

        var imported = practica("import", note);

        assertEquals(0, imported.code(), imported::err);
        var found = practica("search", "otters");
        while (found.code() == 0 && !found.out().endsWith("1 found\n")) {
            found = practica("search", "otters");
        }
        assertEquals(0, found.code(), found::err);
    }

    private static Ended practica(Object... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", HOME));
        return ChildJvm.run(Main.class, Map.of(), all.toArray());
    }
}
