package practica.deposit;

import java.io.IOException;

/// One thing that is brought, a file or a row, before anybody has looked at it.
public interface Brought {
    /// What to call it in the report: the path as it was given.
    String name();

    /// The number of the row in a table; 0 for what is no row.
    default long row() {
        return 0;
    }

    /// The row as it was written; empty for what is no row.
    default String written() {
        return "";
    }

    /// Looks at it.
    ///
    /// @throws Unreadable where it cannot be taken in as it is
    Incoming read() throws IOException, Unreadable;
}
