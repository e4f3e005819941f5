package practica.export;

import java.io.IOException;
import java.io.OutputStream;
import practica.web.Refusal;

/// A form in which items are taken away. Whoever implements it reads the items one after another
/// and never holds all of them.
public interface Format {
    /// What it is called in addresses and commands: `csv`.
    String name();

    /// What becomes of the selection.
    Type type(Selection selection);

    /// How many items it can hold.
    default int most() {
        return Integer.MAX_VALUE;
    }

    /// Up to how many items it is soon made, if it brings no files.
    default int small() {
        return 100;
    }

    /// Whether it is read from the first page to the last, so that the order of what was found, or
    /// named, counts.
    default boolean isRead() {
        return false;
    }

    /// Whether it brings the items' files, however large they are.
    default boolean bringsFiles() {
        return false;
    }

    /// Writes the selection. The stream is left open.
    ///
    /// @throws Refusal where it cannot be made; then nothing was written
    void write(Selection selection, OutputStream out) throws IOException;

    /// A kind of file: its media type and how the names of its files end, without the dot.
    record Type(String mediaType, String ending) {}
}
