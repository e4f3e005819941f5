package practica.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import practica.operate.Library;

/// Tables as readers that are not ours find them: Commons CSV and POI.
final class ReadTables {
    private ReadTables() {}

    static List<CSVRecord> rows(Library library, String query) throws IOException {
        return parse(Exporting.text(library, query));
    }

    /// The rows of a CSV, with the mark of its encoding or without.
    static List<CSVRecord> parse(String csv) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        return format.parse(new StringReader(csv.replaceFirst("^\uFEFF", ""))).getRecords();
    }

    /// As a cell was before an apostrophe was put in front.
    static String plain(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    static Map<String, String> unquoted(Map<String, String> row) {
        row.replaceAll((_, cell) -> plain(cell));
        return row;
    }

    static XSSFWorkbook book(Library library, String query) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Exporting.bytes(library, query)));
    }

    static List<Map<String, String>> cells(Sheet sheet) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(row -> cells(sheet, row))
                .toList();
    }

    static Map<String, String> cells(Sheet sheet, int row) {
        var cells = new TreeMap<String, String>();
        for (var heading : sheet.getRow(0)) {
            cells.put(
                    heading.getStringCellValue(),
                    cell(sheet.getRow(row), heading.getColumnIndex()));
        }
        return cells;
    }

    static String cell(Row row, int at) {
        var cell = row.getCell(at);
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> {
                var number = new BigDecimal(Double.toString(cell.getNumericCellValue()));
                var plain = number.stripTrailingZeros().toPlainString();
                yield plain;
            }
            default -> throw new AssertionError(cell.getCellType());
        };
    }
}
