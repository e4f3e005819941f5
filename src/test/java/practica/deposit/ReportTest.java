package practica.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.deposit.Outcome.Kind;

class ReportTest {
    @TempDir Path folder;

    @Test
    void everyFileHasARow() throws IOException {
        var rows =
                written(
                        new Outcome("a/plan.pdf", Kind.ADDED, "plan", ""),
                        new Outcome("b.md", Kind.REJECTED, "", "title: This is needed: title."),
                        new Outcome("c.md", Kind.UNCHANGED, "c", ""));

        assertEquals(
                List.of(
                        List.of("path", "outcome", "item", "reason", "row", "field"),
                        List.of("a/plan.pdf", "added", "plan", "", "", ""),
                        List.of("b.md", "rejected", "", "title: This is needed: title.", "", ""),
                        List.of("c.md", "unchanged", "c", "", "", "")),
                rows);
    }

    @Test
    void commasQuotesAndLineBreaksStayInTheirCell() throws IOException {
        var rows = written(new Outcome("a \"b\", c\nd; é🏘.pdf", Kind.FAILED, "", "x,\"y\"\r\nz"));

        assertEquals(
                List.of("a \"b\", c\nd; é🏘.pdf", "failed", "", "x,\"y\"\r\nz", "", ""),
                rows.getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1.pdf", "+cmd.md", "-2.txt", "@SUM(A1).csv", "\ttab", "\rreturn"})
    void nothingIsAFormulaToASpreadsheet(String name) throws IOException {
        var rows = written(new Outcome(name, Kind.ADDED, name, name));

        assertEquals(List.of("'" + name, "added", "'" + name, "'" + name, "", ""), rows.getLast());
    }

    @Test
    void rowOfATableIsNamedWithItsFields() throws IOException {
        var rows =
                written(
                        new Outcome(
                                "t.csv", Kind.REJECTED, "", "links: ftp://a", 17, "links", "a;b"));

        assertEquals(
                List.of("t.csv", "rejected", "", "links: ftp://a", "17", "links"), rows.getLast());
    }

    @Test
    void reportOfNothingHasOnlyItsHeading() throws IOException {
        assertEquals(
                List.of(List.of("path", "outcome", "item", "reason", "row", "field")), written());
    }

    private List<List<String>> written(Outcome... outcomes) throws IOException {
        var file = folder.resolve("report.csv");
        try (var report = Report.to(file)) {
            List.of(outcomes).forEach(report::add);
        }
        try (var rows = CsvReader.builder().ofCsvRecord(Files.newBufferedReader(file))) {
            return rows.stream().map(row -> row.getFields()).toList();
        }
    }
}
