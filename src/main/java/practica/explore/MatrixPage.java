package practica.explore;

import java.util.List;
import practica.search.SearchFrame;
import practica.web.Page;

/// How many items that a search finds are of each theme and from each place. `left` columns were
/// left out.
public record MatrixPage(SearchFrame frame, List<Head> columns, List<Row> rows, int left)
        implements Page {
    /// A theme or a place, and the address of the search for it.
    public record Head(String label, String address) {}

    /// A theme and its cells, one for each column.
    public record Row(Head head, List<Cell> cells) {}

    /// How many items there are, how dark that is (1 to 5), and the address of the search for them.
    /// Nothing leads to none.
    public record Cell(String label, int items, int shade, String address) {}
}
