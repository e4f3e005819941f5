package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.support.ChildJvm;
import practica.support.ChildJvm.Ended;
import practica.support.TestLibrary;

/// Exports on the command line.
class ExportCommandTest {
    private final Map<String, String> environment =
            Map.of("DATABASE_URL", TestLibrary.databaseUrl());

    @TempDir private Path folder;

    @Test
    void whatIsFoundIsWrittenIntoAFileAndNothingIsOverwritten() throws IOException {
        Files.writeString(
                folder.resolve("wells.csv"), "Id,Title,Country\n1,Deep wells,Kenya\n2,Bees,Peru\n");
        assertEquals(0, run("import", folder.resolve("wells.csv")).code());
        var out = folder.resolve("out.ris");

        var written = run("export", "--format", "ris", "--query", "wells", "--out", out);
        var again = run("export", "--format", "csv", "--out", out);
        var unknown = run("export", "--format", "docx", "--out", folder.resolve("x"));

        assertEquals(out + "\n", written.out(), written::err);
        assertTrue(Files.readString(out).startsWith("TY  - "));
        assertTrue(Files.readString(out).contains("TI  - Deep wells\r\n"));
        assertFalse(Files.readString(out).contains("Bees"));
        assertTrue(written.err().endsWith("in the file begin with http://localhost:8080.\n"));
        assertEquals(1, again.code());
        assertTrue(
                again.err().endsWith("There is a file " + out + " already. It was left alone.\n"),
                again::err);
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().endsWith("There is no export format “docx”.\n"), unknown::err);
        assertFalse(Files.exists(folder.resolve("x")));
    }

    @Test
    void addressesAreThoseThatTheOperatorHasSet() throws IOException {
        Files.writeString(folder.resolve("wells.csv"), "Id,Title\n1,Deep wells\n");
        run("import", folder.resolve("wells.csv"));
        var out = folder.resolve("out.csv");
        var set = new HashMap<>(environment);
        set.put("PRACTICA_ADDRESS", "https://practica.example.org/");

        var written = run(set, "export", "--format", "csv", "--out", out, "--languages", "ca");
        var unknown = run(set, "export", "--format", "csv", "--languages", "xx");

        assertFalse(written.err().contains("PRACTICA_ADDRESS"), written::err);
        assertTrue(Files.readString(out).contains(",https://practica.example.org/en/items/"));
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().endsWith("“xx” can’t be chosen for an export.\n"), unknown::err);
    }

    private Ended run(Object... arguments) {
        return run(environment, arguments);
    }

    private Ended run(Map<String, String> environment, Object... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", folder.resolve("home")));
        return ChildJvm.run(Main.class, environment, all.toArray());
    }
}
