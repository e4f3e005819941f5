package practica.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Comma-separated values (RFC 4180), also with semicolons, tabs or bars between them.
final class CsvTable implements Table {
    private static final Pattern ARMED = Pattern.compile("'[\\s\\p{Z}\\p{Cf}]*[=+\\-@'＝＋－＠]");

    private static final int LONGEST_CELL = 20_000_000;

    private final CountedBytes bytes;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final char separator;
    private final List<String> columns;
    private final String heading;
    private final boolean ours;
    private long number = 1;
    private boolean ended;

    private CsvTable(CountedBytes bytes, CsvReader<CsvRecord> reader, char separator) {
        this.bytes = bytes;
        this.reader = reader;
        this.records = reader.iterator();
        this.separator = separator;
        var first = records.hasNext() ? records.next().getFields() : List.<String>of();
        this.columns = Cells.headings(first);
        this.heading = line(first, separator);
        this.ours = Tables.areOurs(columns);
    }

    static CsvTable open(Path file) throws IOException {
        var shape = CsvShape.of(file);
        var bytes = new CountedBytes(file);
        try {
            bytes.skipMark();
            var text = new InputStreamReader(bytes, shape.charset());
            return new CsvTable(
                    bytes, builder(shape.separator()).ofCsvRecord(text), shape.separator());
        } catch (CsvParseException | UncheckedIOException e) {
            bytes.close();
            throw new IOException("The table cannot be read: " + words(e), e);
        }
    }

    static CsvReader.CsvReaderBuilder builder(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(false)
                .skipEmptyLines(true)
                .trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_CELL);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public Optional<Row> next() {
        if (ended) {
            return Optional.empty();
        }
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            var fields = records.next().getFields();
            var cells = ours ? fields.stream().map(CsvTable::disarmed).toList() : fields;
            number++;
            return Optional.of(
                    new Row(number, Cells.under(columns, cells), line(fields, separator)));
        } catch (CsvParseException | UncheckedIOException e) {
            ended = true;
            return Optional.of(Row.broken(number + 1, "", words(e)));
        }
    }

    /// Without the sign that we put before what a spreadsheet would compute, and before that sign
    /// itself; in the tables of others it may be a quotation mark.
    private static String disarmed(String cell) {
        return ARMED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    /// The cells as one line of a file, without its end.
    static String line(List<String> cells, char separator) {
        var line = new StringWriter();
        try (var writer =
                CsvWriter.builder()
                        .fieldSeparator(separator)
                        .lineDelimiter(LineDelimiter.LF)
                        .build(line)) {
            writer.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString().stripTrailing();
    }

    private static String words(Exception e) {
        var cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage());
    }

    @Override
    public long passed() {
        return bytes.passed();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        bytes.close();
    }
}
