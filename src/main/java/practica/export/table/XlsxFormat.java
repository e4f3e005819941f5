package practica.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import practica.export.Format;
import practica.export.Selection;

/// One row for each item in the first sheet of a workbook, and the codebook in the second. Every
/// text is a text to the program that opens it, so nothing is computed and nothing put before it.
public final class XlsxFormat implements Format {
    /// Longer cells no reader of the format takes.
    static final int LONGEST = 32_767;

    private static final String CUT = " […]";
    private static final int AT_ONCE = 100;

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public Type type(Selection selection) {
        return new Type(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        var rows = new Rows(selection);
        var book = new Workbook(out, "Practica", "1.0");
        var items = sheet(book, "items", rows.headings());
        var next = new int[] {1};
        rows.each(cells -> {
            for (var at = 0; at < cells.size(); at++) {
                cell(items, next[0], at, cells.get(at), rows.columns().get(at).type());
            }
            if (next[0]++ % AT_ONCE == 0) {
                items.flush();
            }
        });
        items.finish();
        codebook(book, rows);
        book.finish();
    }

    private static void codebook(Workbook book, Rows rows) throws IOException {
        var sheet = sheet(book, "codebook", Codebook.HEADINGS);
        var next = 1;
        for (var row : rows.codebook()) {
            for (var at = 0; at < row.size(); at++) {
                var type = at == row.size() - 1 ? Column.Type.NUMBER : Column.Type.TEXT;
                cell(sheet, next, at, row.get(at), type);
            }
            next++;
        }
        sheet.finish();
    }

    private static Worksheet sheet(Workbook book, String name, List<String> headings) {
        var sheet = book.newWorksheet(name);
        for (var at = 0; at < headings.size(); at++) {
            sheet.inlineString(0, at, headings.get(at));
            sheet.style(0, at).bold().set();
        }
        sheet.freezePane(0, 1);
        return sheet;
    }

    private static void cell(Worksheet sheet, int row, int at, String words, Column.Type type) {
        if (words.isEmpty()) {
            return;
        }
        if (type == Column.Type.NUMBER) {
            sheet.value(row, at, new BigDecimal(words));
        } else {
            sheet.inlineString(row, at, cut(words));
        }
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        var end = LONGEST - CUT.length();
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end)
                + CUT;
    }
}
