package practica.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import practica.support.FilledTemplate;

class SheetTableTest {
    @Test
    void cellsAreReadAsTheyAreShown() throws IOException {
        var file =
                book(sheet -> {
                    row(sheet, 2, "Name", "Year", "Share", "Begun");
                    row(sheet, 3, "Zürich  ", 2019, 0.25, LocalDate.of(2018, 5, 31));
                    row(sheet, 5, "Ávila", 1200000000, null, null);
                });

        var rows = TableFiles.rows(file);

        assertEquals(
                Map.of(
                        "Name", List.of("Zürich"),
                        "Year", List.of("2019"),
                        "Share", List.of("0.25"),
                        "Begun", List.of("2018-05-31")),
                rows.getFirst().cells());
        assertEquals(
                Map.of("Name", List.of("Ávila"), "Year", List.of("1200000000")),
                rows.getLast().cells());
        assertEquals(List.of(4L, 6L), rows.stream().map(Row::number).toList());
    }

    @Test
    void shareOfTheRowsThatWereReadIsKnown() throws IOException {
        var file =
                book(sheet -> {
                    for (var at = 0; at < 100; at++) {
                        row(sheet, at, "a " + at, "b");
                    }
                });

        for (var range : List.of("A1:B100", "A1", "A1:XFD1048576", "A1:B99999999999999999999")) {
            var book = TableFiles.file("share.xlsx", ranging(range, file));
            var size = Files.size(book);
            try (var table = Tables.open(book)) {
                assertEquals(0, table.passed());
                for (var at = 0; at < 49; at++) {
                    table.next();
                }
                assertEquals(size / 2, table.passed());
                while (table.next().isPresent()) {}
                assertEquals(size, table.passed());
            }
        }
    }

    private static byte[] ranging(String range, Path file) throws IOException {
        return FilledTemplate.rewritten(
                Files.readAllBytes(file),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceAll("<dimension [^>]*>", "<dimension ref=\"" + range + "\"/>"));
    }

    @Test
    void rowsAreCountedInTheSheetThatIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            row(book.createSheet("lists"), 0, "Codes");
            var sheet = book.createSheet("cases");
            row(sheet, 0, "Name");
            row(sheet, 8, "One");
            book.setSheetHidden(0, true);
            book.setActiveSheet(1);
            book.write(bytes);
        }
        var file = TableFiles.file("two.xlsx", bytes.toByteArray());

        assertEquals(9, SheetRows.last(file, 1));
        assertEquals(0, SheetRows.last(file, 2));
    }

    @Test
    void whatCannotBeToldOfTheRowsCostsNoTable() throws IOException {
        var file = TableFiles.file("none.xlsx", "no workbook");

        assertEquals(0, SheetRows.last(file, 0));
        assertEquals(0, SheetRows.last(file.resolveSibling("nowhere.xlsx"), 0));
    }

    @Test
    void rowsAreWrittenAsCommaSeparatedValues() throws IOException {
        var file =
                book(sheet -> {
                    row(sheet, 0, "a, b", "c");
                    row(sheet, 1, "1", "\"x\"");
                });

        try (var table = Tables.open(file)) {
            assertEquals("\"a, b\",c", table.heading());
            assertEquals("1,\"\"\"x\"\"\"", table.next().orElseThrow().written());
        }
    }

    @Test
    void hiddenSheetIsPassedOver() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            row(book.createSheet("lists"), 0, "Codes");
            row(book.createSheet("data"), 0, "Title");
            book.setSheetHidden(0, true);
            book.setActiveSheet(1);
            book.write(bytes);
        }

        try (var table = Tables.open(TableFiles.file("hidden.xlsx", bytes.toByteArray()))) {
            assertEquals(List.of("Title"), table.columns());
        }
    }

    @Test
    void whatIsNoWorkbookIsNoTable() throws IOException {
        var file = TableFiles.file("no.xlsx", "no workbook");

        assertThrows(IOException.class, () -> Tables.open(file));
    }

    private static Path book(Consumer<XSSFSheet> fill) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            fill.accept(book.createSheet());
            book.write(bytes);
        }
        return TableFiles.file("book.xlsx", bytes.toByteArray());
    }

    private static void row(XSSFSheet sheet, int number, Object... values) {
        var row = sheet.createRow(number);
        for (var at = 0; at < values.length; at++) {
            switch (values[at]) {
                case null -> {}
                case Number figure -> row.createCell(at).setCellValue(figure.doubleValue());
                case LocalDate day -> {
                    var style = sheet.getWorkbook().createCellStyle();
                    style.setDataFormat((short) 14);
                    var cell = row.createCell(at);
                    cell.setCellStyle(style);
                    cell.setCellValue(day);
                }
                default -> row.createCell(at).setCellValue(values[at].toString());
            }
        }
    }
}
