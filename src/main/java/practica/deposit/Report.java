package practica.deposit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/// The report of an import as CSV (RFC 4180): a record for each file or row, written as it is told.
public final class Report implements AutoCloseable {
    private final CsvWriter records;

    private Report(CsvWriter records) {
        this.records = records;
        records.writeRecord("path", "outcome", "item", "reason", "row", "field");
    }

    public static Report to(Path file) throws IOException {
        return new Report(CsvWriter.builder().build(file));
    }

    public static Report nowhere() {
        return new Report(CsvWriter.builder().build(Writer.nullWriter()));
    }

    public void add(Outcome outcome) {
        records.writeRecord(
                harmless(outcome.path()),
                outcome.kind().key(),
                harmless(outcome.item()),
                harmless(outcome.reason()),
                outcome.row() == 0 ? "" : Long.toString(outcome.row()),
                outcome.field());
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    /// The cell as it may stand in a spreadsheet, which takes one that begins so for a formula.
    public static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
