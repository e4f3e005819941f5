package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.support.ChildJvm;
import practica.support.ChildJvm.Ended;
import practica.support.TestDatabase;
import practica.support.TestFolders;
import practica.support.TestLibrary;

/// The command line as an operator meets it: what it says, where it says it, its exit code.
class CommandLineTest {
    private static final Path HOME = TestFolders.create("command-line");
    private static Map<String, String> environment;

    @TempDir Path folder;

    @BeforeAll
    static void prepare() {
        environment = Map.of("DATABASE_URL", TestDatabase.createUrl());
    }

    @Test
    void importSearchReindexAndCheckAreOneStory() throws IOException {
        Files.writeString(
                folder.resolve("fountains.txt"),
                "Drinking fountains were put up in every square of the town, free for everybody.");
        Files.createFile(folder.resolve("empty.pdf"));
        var report = folder.resolve("report.csv");

        var imported = practica("import", folder, "--report", report);
        assertEquals(0, imported.code(), imported::err);
        var rows = Files.readString(report);
        assertTrue(rows.contains("fountains.txt") && rows.contains("empty.pdf"), rows);

        var found = practica("search", "drinking", "fountains");
        assertEquals(0, found.code(), found::err);
        assertTrue(found.out().endsWith("1 found\n"), found::out);
        assertTrue(found.out().contains("/en/items/"), found::out);

        assertEquals("0 found\n", practica("search", "zeppelin").out());
        assertTrue(practica("reindex").out().endsWith(" items are in the index.\n"));
        var checked = practica("check");
        assertEquals(0, checked.code(), checked::out);
        assertTrue(checked.out().endsWith(": all is well.\n"), checked::out);
    }

    @Test
    void prefillSaysWhatADocumentProposesAndKeepsNothing() throws IOException {
        var plan =
                Files.writeString(
                        folder.resolve("plan.txt"),
                        "Water plan of Leeds\n\nThe City of Leeds adopted a plan for drinking water.");

        var said = practica("prefill", plan);
        assertEquals(0, said.code(), said::err);
        assertTrue(said.out().contains("Water plan of Leeds"), said::out);
        assertTrue(said.out().contains("[water]"), said::out);
        var json = practica("prefill", "--json", plan);
        assertTrue(json.out().contains("\"field\":\"title\""), json::out);
        assertEquals("0 found\n", practica("search", "leeds").out());

        assertEquals(2, practica("prefill").code());
        assertEquals(2, practica("prefill", folder.resolve("absent.pdf")).code());
    }

    @Test
    void tableIsImportedWithTheMappingThatWasShown() throws IOException {
        var table =
                Files.writeString(
                        folder.resolve("wells.csv"),
                        "Id,Title,Country,Link\n1,Deep wells,Kenya,\n2,Bad well,Kenya,ftp://a\n");

        var own = Map.of("DATABASE_URL", TestLibrary.databaseUrl());
        var home = folder.resolve("own");

        var shown = run(own, "import", "--show-mapping", table, "--home", home);
        assertEquals(0, shown.code(), shown::err);
        var mapping = Files.writeString(folder.resolve("wells.yaml"), shown.out());
        var rejected = folder.resolve("rejected.csv");
        var imported =
                run(
                        own,
                        "import",
                        table,
                        "--mapping",
                        mapping,
                        "--rejected",
                        rejected,
                        "--home",
                        home);

        assertTrue(shown.out().contains("\nlinks: Link\n"), shown::out);
        assertEquals(0, imported.code(), imported::err);
        assertTrue(
                imported.out().endsWith("1 added, 0 changed, 0 unchanged, 1 rejected, 0 failed\n"),
                imported::out);
        assertEquals(
                "Id,Title,Country,Link\n2,Bad well,Kenya,ftp://a\n", Files.readString(rejected));
        assertEquals(
                "No import was broken off.\n",
                run(own, "import", "--resume", "--home", home).out());
    }

    @Test
    void damageMakesCheckFail() throws IOException {
        var home = folder.resolve("home");
        var library = Map.of("DATABASE_URL", TestLibrary.databaseUrl());
        var note = Files.writeString(folder.resolve("note.txt"), "A note on water and on cities.");
        run(library, "import", note, "--home", home);
        try (var files = Files.walk(home.resolve("data/files"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "damaged");
            }
        }

        var checked = run(library, "check", "--home", home);

        assertEquals(1, checked.code());
        assertTrue(
                checked.out()
                        .matches(
                                "file [0-9a-f]{64} is missing or damaged in the vault\n1 faults\\.\n"),
                checked::out);
    }

    private Ended practica(Object... arguments) {
        return practicaAt(HOME, arguments);
    }

    private Ended practicaAt(Path home, Object... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", home));
        return run(environment, all.toArray());
    }

    private static Ended run(Map<String, String> environment, Object... arguments) {
        return ChildJvm.run(Main.class, environment, arguments);
    }
}
