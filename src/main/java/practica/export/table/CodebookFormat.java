package practica.export.table;

import java.io.IOException;
import java.io.OutputStream;
import practica.export.Format;
import practica.export.Selection;

/// What the columns of the table are: one row for each, as CSV.
public final class CodebookFormat implements Format {
    @Override
    public String name() {
        return "codebook";
    }

    @Override
    public Type type(Selection selection) {
        return CsvFormat.TYPE;
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        var rows = new Rows(selection);
        var csv = new Comma(out);
        csv.row(Codebook.HEADINGS);
        csv.flush();
        out.flush();
        rows.each(_ -> {});
        rows.codebook().forEach(csv::row);
        csv.flush();
    }
}
