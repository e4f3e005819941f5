package practica.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// The first visible sheet of a workbook (XLSX). Its first row with words in it has the headings.
final class SheetTable implements Table {
    /// What the words of all cells, which the format keeps apart, may come to in memory.
    private static final long MOST_WORDS = 400_000_000;

    private static final String WORDS = "xl/sharedStrings.xml";

    /// A format in which a number is a day: `dd/mm/yyyy`, not `[Red]0.00` or `"day" 0`.
    private static final Pattern DAY = Pattern.compile("(?i).*[dy].*", Pattern.DOTALL);

    private static final Pattern NOT_A_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private final ReadableWorkbook book;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final List<String> columns;
    private final String heading;
    private final long size;
    private final long last;
    private volatile long at;
    private volatile boolean ended;

    private SheetTable(
            ReadableWorkbook book,
            Stream<org.dhatim.fastexcel.reader.Row> stream,
            long size,
            long last) {
        this.book = book;
        this.stream = stream;
        this.rows = stream.iterator();
        this.size = size;
        this.last = last;
        var first = List.<String>of();
        while (first.stream().allMatch(String::isBlank) && rows.hasNext()) {
            first = words(rows.next());
        }
        this.columns = Cells.headings(first);
        this.heading = CsvTable.line(first, ',');
    }

    static SheetTable open(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var words = zip.getEntry(WORDS);
            if (words != null && words.getSize() > MOST_WORDS) {
                throw new IOException("The sheet is too large; save it as CSV");
            }
        }
        var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        try {
            var sheet =
                    book.getSheets()
                            .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                            .findFirst()
                            .orElseGet(book::getFirstSheet);
            return new SheetTable(
                    book,
                    sheet.openStream(),
                    Files.size(file),
                    SheetRows.last(file, sheet.getIndex()));
        } catch (IOException | RuntimeException e) {
            book.close();
            throw new IOException("The sheet cannot be read: " + e.getMessage(), e);
        }
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
        try {
            while (!ended && rows.hasNext()) {
                var row = rows.next();
                at = row.getRowNum();
                var words = words(row);
                if (!words.stream().allMatch(String::isBlank)) {
                    return Optional.of(
                            new Row(
                                    row.getRowNum(),
                                    Cells.under(columns, words),
                                    CsvTable.line(words, ',')));
                }
            }
            ended = true;
            return Optional.empty();
        } catch (ExcelReaderException | UncheckedIOException e) {
            ended = true;
            return Optional.of(Row.broken(0, "", String.valueOf(e.getMessage())));
        }
    }

    private static List<String> words(org.dhatim.fastexcel.reader.Row row) {
        var words = new ArrayList<String>();
        for (var at = 0; at < row.getCellCount(); at++) {
            var cell = row.getCell(at);
            words.add(cell == null ? "" : words(cell));
        }
        return words;
    }

    private static String words(Cell cell) {
        if (cell.getType() == CellType.ERROR || cell.getValue() == null) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        var format = cell.getDataFormatString();
        return format != null && DAY.matcher(NOT_A_FORMAT.matcher(format).replaceAll("")).matches()
                ? String.valueOf(cell.asDate().toLocalDate())
                : cell.asNumber().stripTrailingZeros().toPlainString();
    }

    /// As many of the bytes as of the rows: how many bytes of a compressed part were read nobody
    /// knows.
    @Override
    public long passed() {
        return ended ? size : last == 0 ? 0 : size * Math.min(at, last) / last;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }
}
