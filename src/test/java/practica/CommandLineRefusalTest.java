package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.support.ChildJvm;
import practica.support.ChildJvm.Ended;
import practica.support.Models;
import practica.support.TestDatabase;

/// What cannot be done is said in one sentence, on the error stream, with an exit code.
class CommandLineRefusalTest {
    @TempDir Path folder;

    @Test
    void missingPathImportsNothing() {
        var missing = folder.resolve("missing.pdf");

        assertEquals(
                new Ended(
                        2,
                        "",
                        "There is no file or folder " + missing + ". Nothing was imported.\n"),
                run("", "import", folder, missing));
    }

    @Test
    void importOfNothingAndMappingsThatCannotBeUsedAreSaidInOneSentence() throws IOException {
        var table = Files.writeString(folder.resolve("t.csv"), "x,y\n1,2\n");
        var mapping = Files.writeString(folder.resolve("m.yaml"), "titel: x\n");

        assertEquals(
                new Ended(2, "", "What is to be imported? Name a folder, a file or a table.\n"),
                run("", "import"));
        assertEquals(
                new Ended(
                        2,
                        "",
                        "This needs exactly one table: a CSV, XLSX, JSON or JSON Lines file.\n"),
                run("", "import", "--show-mapping", folder));
        assertEquals(
                new Ended(
                        1,
                        "",
                        "Nothing in "
                                + table
                                + " is recognised as a title or a text; write a mapping for it.\n"),
                run("", "import", "--show-mapping", table));
        assertEquals(
                new Ended(2, "", "The mapping cannot be used: there is no field titel.\n"),
                run("", "import", table, "--mapping", mapping));
    }

    @Test
    void modelThatCannotBeUsedIsSaidBeforeAnythingIsDone() throws IOException {
        var model = folder.resolve("model");
        var environment =
                Map.of(
                        "DATABASE_URL", TestDatabase.createUrl(),
                        "PRACTICA_EMBEDDER", model.toString());
        var home = folder.resolve("library");

        var absent = ChildJvm.run(Main.class, environment, "serve", "--port", 0, "--home", home);
        Files.createDirectory(model);
        Models.small(model, new byte[] {1, 2, 3});
        var none = ChildJvm.run(Main.class, environment, "search", "water", "--home", home);

        assertEquals(List.of(1, ""), List.of(absent.code(), absent.out()));
        assertEquals(
                "PRACTICA_EMBEDDER: there is no folder "
                        + model
                        + "; it is to have model.onnx and tokenizer.json.",
                absent.err().lines().toList().getLast());
        assertEquals(List.of(1, ""), List.of(none.code(), none.out()));
        assertTrue(
                none.err()
                        .lines()
                        .toList()
                        .getLast()
                        .startsWith("PRACTICA_EMBEDDER: " + model + "/model.onnx is no ONNX model"),
                none::err);
        assertTrue(!(absent.err() + none.err()).contains("\tat "), none::err);
    }

    @Test
    void whatIsNotOfThePublicWebIsNeitherHarvestedNorImported() {
        var environment = Map.of("DATABASE_URL", TestDatabase.createUrl());
        var home = folder.resolve("library");
        var inside = "http://127.0.0.1:1/oai";

        var harvested = ChildJvm.run(Main.class, environment, "harvest", inside, "--home", home);
        var imported = ChildJvm.run(Main.class, environment, "import", inside, "--home", home);

        assertEquals(List.of(1, ""), List.of(harvested.code(), harvested.out()));
        assertEquals(
                "127.0.0.1 is not on the public internet, so nothing was fetched from it.",
                harvested.err().lines().toList().getLast());
        assertEquals(0, imported.code(), imported::err);
        assertEquals(
                "  rejected: http://127.0.0.1:1/oai: address: 127.0.0.1 is not on the public internet, so nothing was fetched from it.",
                imported.out().lines().findFirst().orElse(""));
        assertTrue(!(harvested.err() + imported.err()).contains("\tat "), imported::err);
    }

    @Test
    void tableOfTheWebIsNotLookedAtBeforeItIsFetched() {
        assertEquals(
                new Ended(
                        2,
                        "",
                        "This needs exactly one table: a CSV, XLSX, JSON or JSON Lines file.\n"),
                run("", "import", "--show-mapping", "https://example.org/a.csv"));
    }

    @Test
    void occupiedPortIsSaidInOneSentence() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var port = taken.getLocalPort();

            assertEquals(
                    new Ended(
                            1,
                            "",
                            "Port "
                                    + port
                                    + " cannot be used (Address already in use). Choose another one with --port.\n"),
                    run("", "serve", "--port", port));
        }
    }

    @Test
    void unreachableDatabaseIsSaidInOneSentence() throws IOException {
        var url = "postgres://ana:secret@127.0.0.1:" + closedPort() + "/library";

        var ended = run(url, "check", "--home", folder.resolve("home"));

        assertEquals(List.of(1, ""), List.of(ended.code(), ended.out()));
        assertEquals(1, ended.err().lines().count(), ended::err);
        assertTrue(
                ended.err().startsWith("The database at jdbc:postgresql://127.0.0.1:"), ended::err);
        assertTrue(!ended.err().contains("secret") && !ended.err().contains("\tat "), ended::err);
    }

    @Test
    void unreadableDatabaseAddressIsSaidInOneSentence() {
        assertEquals(
                new Ended(
                        1,
                        "",
                        "This is no address of a PostgreSQL database; one looks like postgres://user:password@host:5432/name\n"),
                run("mysql://ana:secret@db.test/l", "check", "--home", folder.resolve("home")));
    }

    @Test
    void homeThatCannotBeMadeIsSaidInOneSentence() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        var ended = run("", "check", "--home", file);

        assertEquals(List.of(1, ""), List.of(ended.code(), ended.out()));
        assertEquals(1, ended.err().lines().count(), ended::err);
    }

    @Test
    void unknownTranslationEngineIsSaidInOneSentence() {
        var ended = run("", "serve", "--translate", "babel");

        assertEquals(2, ended.code());
        assertTrue(
                ended.err()
                        .startsWith(
                                "Invalid value for option '--translate': \"babel\" is neither none nor apertium"),
                ended::err);
    }

    @Test
    void unknownCommandShowsWhatThereIs() {
        var ended = run("", "sing");

        assertEquals(2, ended.code());
        assertTrue(ended.err().contains("sing") && !ended.err().contains("\tat "), ended::err);
    }

    private static Ended run(String databaseUrl, Object... arguments) {
        return ChildJvm.run(Main.class, Map.of("DATABASE_URL", databaseUrl), arguments);
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
