package practica.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static practica.export.ReadTables.cells;
import static practica.export.ReadTables.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.support.LibreOffice;
import practica.support.TestLibrary;

/// Tables, opened by LibreOffice: every cell is what it was when it has saved them its own way.
class LibreOfficeTest {
    private static final OddItems ODD = new OddItems();

    /// Commas, quotation marks around every text, UTF-8, numbers as they are.
    private static final String TO_CSV =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false";

    @TempDir private Path folder;

    @AfterAll
    static void close() {
        ODD.close();
    }

    @Test
    void csvOpensAsItIs() throws IOException {
        for (var library : List.of(TestLibrary.starter(), ODD.library)) {
            var csv = Exporting.text(library, "format=csv");
            var file = Files.writeString(folder.resolve("items.csv"), csv);

            var saved = LibreOffice.require(folder).convert(file, "xlsx", "saved", asText(csv));

            try (var book = new XSSFWorkbook(Files.newInputStream(saved))) {
                compare(parse(csv), cells(book.getSheetAt(0)));
            }
        }
    }

    @Test
    void workbookOpensAsItIs() throws IOException {
        for (var library : List.of(TestLibrary.starter(), ODD.library)) {
            var bytes = Exporting.bytes(library, "format=xlsx");
            var file = Files.write(folder.resolve("items.xlsx"), bytes);

            var saved = LibreOffice.require(folder).convert(file, TO_CSV, "saved");

            try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                compare(parse(Files.readString(saved)), cells(book.getSheet("items")));
            }
        }
    }

    /// Commas, quotation marks, UTF-8, from the first line on, every column taken for text.
    private static String asText(String csv) throws IOException {
        var columns = parse(csv).getFirst().size();
        return "--infilter=CSV:44,34,76,1,"
                + IntStream.rangeClosed(1, columns)
                        .mapToObj(at -> at + "/2")
                        .collect(Collectors.joining("/"));
    }

    private static void compare(List<CSVRecord> rows, List<Map<String, String>> cells) {
        assertEquals(rows.size(), cells.size());
        for (var at = 0; at < rows.size(); at++) {
            for (var cell : rows.get(at).toMap().entrySet()) {
                var place = cell.getKey() + " of row " + at;
                assertEquals(cell.getValue(), cells.get(at).get(cell.getKey()), place);
            }
        }
    }
}
