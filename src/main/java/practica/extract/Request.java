package practica.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/// A file to read, as it is handed to a worker over its standard input.
///
/// @param name what people call the file; a hint for its type, never a path
/// @param pictured whether its first page is to be drawn, instead of its text being read
record Request(Path file, String name, long mostCharacters, boolean pictured) {
    private static final int LONGEST_NAME = 1_000;

    Request {
        file = file.toAbsolutePath();
        name = CleanText.line(name, LONGEST_NAME);
    }

    /// To read its text.
    Request(Path file, String name, long mostCharacters) {
        this(file, name, mostCharacters, false);
    }

    /// To draw its first page.
    static Request picture(Path file, String name) {
        return new Request(file, name, 0, true);
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeUTF(file.toString());
        out.writeUTF(name);
        out.writeLong(mostCharacters);
        out.writeBoolean(pictured);
        out.flush();
    }

    static Request readFrom(DataInputStream in) throws IOException {
        return new Request(Path.of(in.readUTF()), in.readUTF(), in.readLong(), in.readBoolean());
    }
}
