package practica.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import practica.export.Format;
import practica.export.Selection;

/// One row for each item, as CSV.
public final class CsvFormat implements Format {
    static final Type TYPE = new Type("text/csv; charset=utf-8; header=present", "csv");

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public Type type(Selection selection) {
        return TYPE;
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        var rows = new Rows(selection);
        var csv = new Comma(out);
        csv.row(rows.headings());
        csv.flush();
        out.flush();
        rows.each(cells -> csv.row(selection.wish().raw() ? cells : harmless(rows, cells)));
        csv.flush();
    }

    private static List<String> harmless(Rows rows, List<String> cells) {
        var harmless = new ArrayList<String>();
        for (var at = 0; at < cells.size(); at++) {
            var cell = cells.get(at);
            harmless.add(rows.columns().get(at).type().isWritten() ? Cells.harmless(cell) : cell);
        }
        return harmless;
    }
}
