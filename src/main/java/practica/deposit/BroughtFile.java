package practica.deposit;

import java.io.IOException;
import java.nio.file.Path;

/// A file that was brought. It may name files that lie below `root`, no others.
record BroughtFile(Path path, String name, Path root, FileReader reader) implements Brought {
    @Override
    public Incoming read() throws IOException, Unreadable {
        return reader.read(this);
    }

    /// Whether the file is really below the root, whatever dots and links say.
    boolean mayBring(Path file) throws IOException {
        return file.toRealPath().startsWith(root.toRealPath());
    }
}
