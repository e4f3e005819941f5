package practica.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/// A file to read, as it is handed to a worker over its standard input.
///
/// @param name what people call the file; a hint for its type, never a path
record Request(Path file, String name, long mostCharacters) {
    private static final int LONGEST_NAME = 1_000;

    Request {
        file = file.toAbsolutePath();
        name = CleanText.line(name, LONGEST_NAME);
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeUTF(file.toString());
        out.writeUTF(name);
        out.writeLong(mostCharacters);
        out.flush();
    }

    static Request readFrom(DataInputStream in) throws IOException {
        return new Request(Path.of(in.readUTF()), in.readUTF(), in.readLong());
    }
}
