package practica.item;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartTest {
    @TempDir Path folder;

    /// Else it would be waited for without an end.
    @Test
    void fileThatLostItsEndIsAFailure() throws IOException {
        var file = Files.writeString(folder.resolve("a"), "fill");
        var part = Part.of(Optional.empty(), 6).orElseThrow();

        assertThrows(EOFException.class, () -> part.copy(file, new ByteArrayOutputStream()));
    }
}
