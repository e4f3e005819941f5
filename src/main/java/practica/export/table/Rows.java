package practica.export.table;

import java.io.IOException;
import java.util.List;
import practica.export.Selection;

/// A table of items, row by row, and the codebook that comes of it.
final class Rows {
    private final Selection selection;
    private final List<Column> columns;
    private final Codebook codebook;

    Rows(Selection selection) {
        this.selection = selection;
        this.columns = Columns.of(selection);
        this.codebook = new Codebook(columns);
    }

    /// Who takes rows: a cell for each column, without what no reader shows.
    interface Taker {
        void take(List<String> cells) throws IOException;
    }

    void each(Taker taker) throws IOException {
        selection.each(item -> {
            var cells = columns.stream().map(one -> Cells.clean(one.value().apply(item))).toList();
            codebook.count(cells);
            taker.take(cells);
        });
    }

    List<Column> columns() {
        return columns;
    }

    List<String> headings() {
        return columns.stream().map(Column::name).toList();
    }

    /// The codebook of the rows that have passed.
    List<List<String>> codebook() {
        var wish = selection.wish();
        return codebook.rows(wish.reader(), wish.raw());
    }
}
