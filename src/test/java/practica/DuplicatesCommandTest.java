package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.support.ChildJvm;
import practica.support.ChildJvm.Ended;
import practica.support.TestLibrary;

/// Pairs that are probably the same, on the console and in a report.
class DuplicatesCommandTest {
    private final Map<String, String> environment =
            Map.of("DATABASE_URL", TestLibrary.databaseUrl());

    @TempDir private Path folder;

    @Test
    void pairsAreCountedAtTheImportAndListedAfterwards() throws IOException {
        var table =
                Files.writeString(
                        folder.resolve("wells.csv"),
                        """
                        Id,Title,Country,Year
                        1,Deep wells,Kenya,2015
                        2,"=DEEP, wells",Kenya,2016
                        3,Deep wells,Peru,2015
                        """);

        var imported = run("import", table);
        assertTrue(
                imported.out()
                        .endsWith(
                                "3 added, 0 changed, 0 unchanged, 0 rejected, 0 failed, 1 look like others\n"),
                imported::out);

        var listed = run("duplicates");
        assertEquals(0, listed.code(), listed::err);
        assertEquals(
                "deep-wells-2 looks like deep-wells: same title and place (differing: year)\n1 pairs look alike.\n",
                listed.out());

        var report = folder.resolve("pairs.csv");
        assertEquals("1 pairs look alike.\n", run("duplicates", "--report", report).out());
        assertEquals(
                List.of(
                        List.of(
                                "item",
                                "like",
                                "reason",
                                "share",
                                "differing",
                                "title",
                                "title of the other"),
                        List.of(
                                "deep-wells-2",
                                "deep-wells",
                                "same title and place",
                                "0",
                                "year",
                                "'=DEEP, wells",
                                "Deep wells")),
                rows(report));
    }

    @Test
    void reportThatCannotBeWrittenIsSaidInOneSentence() {
        var report = folder.resolve("absent/pairs.csv");

        var refused = run("duplicates", "--report", report);

        assertEquals(1, refused.code());
        assertEquals("", refused.out());
        assertTrue(refused.err().endsWith("There is no " + report + ".\n"), refused::err);
    }

    private static List<List<String>> rows(Path report) throws IOException {
        try (var rows = CsvReader.builder().ofCsvRecord(Files.newBufferedReader(report))) {
            return rows.stream().map(row -> row.getFields()).toList();
        }
    }

    private Ended run(String command, Object... arguments) {
        var all = new ArrayList<Object>(List.of(command, "--home", folder.resolve("home")));
        all.addAll(List.of(arguments));
        return ChildJvm.run(Main.class, environment, all.toArray());
    }
}
