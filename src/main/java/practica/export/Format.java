package practica.export;

import java.io.IOException;
import java.io.OutputStream;

/// A form in which items are taken away. Whoever implements it reads the items one after another
/// and never holds all of them.
public interface Format {
    /// What it is called in addresses and commands: `csv`.
    String name();

    /// What becomes of the selection.
    Type type(Selection selection);

    /// Whether it brings the items' files, however large they are.
    default boolean bringsFiles() {
        return false;
    }

    /// Writes the selection. The stream is left open.
    void write(Selection selection, OutputStream out) throws IOException;

    /// A kind of file: its media type and how the names of its files end, without the dot.
    record Type(String mediaType, String ending) {}
}
