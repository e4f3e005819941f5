package practica.tables;

import java.io.IOException;
import java.util.Optional;

/// Rows without headings of their own: each names its fields itself.
interface Rows {
    Optional<Row> next() throws IOException;

    long passed();

    void close() throws IOException;
}
