package practica.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.deposit.ImportRuns.Asked;

/// When an import of a workbook will end is known on the way, as administrators see it.
class WorkbookProgressTest {
    private static final int ROWS = 600;

    @AutoClose private final Bringing bringing = new Bringing();

    @Test
    void endIsExpectedFromTheRowsThatAreLeft() throws Exception {
        var file = bringing.folder.resolve("cases.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("Title");
            for (var row = 1; row <= ROWS; row++) {
                sheet.createRow(row).createCell(0).setCellValue("A plan of number " + row);
            }
            book.write(out);
        }
        var asked =
                new Asked(List.of(new Asked.Given(file.toString(), "cases.xlsx")), "title: Title");
        var runs = bringing.library.importRuns();
        var on = new ArrayList<ImportProgress>();

        var counts =
                runs.start(
                        asked,
                        (_, _) -> {
                            if (on.isEmpty()) {
                                on.add(runs.unended().getFirst().progress());
                            }
                        });

        assertEquals(ROWS, counts.values().stream().mapToLong(many -> many).sum());
        var progress = on.getFirst();
        assertTrue(0 < progress.percent() && progress.percent() < 100, progress::toString);
        assertTrue(progress.expected().isPresent(), progress::toString);
        assertTrue(progress.expected().get().isAfter(progress.noted()), progress::toString);
    }
}
