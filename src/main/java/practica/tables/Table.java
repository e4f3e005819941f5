package practica.tables;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A table that is read row by row, however many there are.
public interface Table extends AutoCloseable {
    /// The columns, as far as they are known before all rows are read.
    List<String> columns();

    /// What stands above the rows where they are written to a file of their own; empty for a format
    /// that needs nothing there.
    String heading();

    /// The next row. Empty after the last.
    Optional<Row> next() throws IOException;

    /// How many bytes of the file have been read.
    long passed();

    @Override
    void close() throws IOException;
}
