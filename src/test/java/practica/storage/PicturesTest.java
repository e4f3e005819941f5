package practica.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
    private static final Hash FILE = Hash.of(new byte[] {1});

    @TempDir Path folder;

    @Test
    void pictureIsKeptUnderTheHashOfItsFileAndReplacesTheOneBefore() throws IOException {
        var pictures = new Pictures(folder.resolve("pictures"));
        pictures.keep(FILE, PictureSize.SMALL, new byte[] {1});
        assertFalse(pictures.has(FILE), "one size is not every size");

        pictures.keep(FILE, PictureSize.SMALL, new byte[] {2});
        pictures.keep(FILE, PictureSize.LARGE, new byte[] {3});

        assertTrue(pictures.has(FILE));
        var path = pictures.path(FILE, PictureSize.SMALL);
        assertArrayEquals(new byte[] {2}, Files.readAllBytes(path));
        try (var left = Files.list(path.resolveSibling(""))) {
            assertEquals(2, left.count(), "nothing half written is left");
        }
    }

    @Test
    void sizesAreNamedInAddresses() {
        assertEquals(Optional.of(PictureSize.SMALL), PictureSize.of("320.jpg"));
        assertEquals(Optional.of(PictureSize.LARGE), PictureSize.of("960.jpg"));
        assertEquals(Optional.empty(), PictureSize.of("1.jpg"));
    }
}
