package practica.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DiskFullTest {
    private static final Path FULL = Path.of("/dev/full");

    @Test
    void whatTheSystemSaysOfAFullDiskIsRecognised() {
        assumeTrue(Files.exists(FULL), "There is no /dev/full here");
        var thrown = assertThrows(IOException.class, () -> Files.write(FULL, new byte[10]));

        assertTrue(DiskFull.isBehind(thrown));
        assertTrue(DiskFull.isBehind(new IllegalStateException(new UncheckedIOException(thrown))));
    }

    @Test
    void fullDiskIsRecognisedInTheLanguageOfTheOperator() {
        assertTrue(
                DiskFull.isBehind(
                        new FileSystemException("/a", null, "No queda espacio en el dispositivo")));
        assertTrue(
                DiskFull.isBehind(new IOException("Aucun espace disponible sur le périphérique")));
    }

    @Test
    void fullDiskOfTheDatabaseIsRecognised() {
        assertTrue(DiskFull.isBehind(new RuntimeException(new SQLException("x", "53100"))));
    }

    @Test
    void whatElseGoesWrongIsNoFullDisk() {
        assertFalse(DiskFull.isBehind(new SQLException("too many connections", "53300")));
        assertFalse(DiskFull.isBehind(new IOException("No such file or directory")));
        assertFalse(DiskFull.isBehind(new IllegalStateException()));
    }

    @Test
    void causesThatTurnInACircleEnd() {
        var one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("other", one));

        assertFalse(DiskFull.isBehind(one));
    }

    @Test
    void messageOfNoRoomIsItsOwn() {
        assertEquals("No room left in /a", new NoRoom("No room left in /a").getMessage());
        assertTrue(DiskFull.isBehind(new UncheckedIOException(new NoRoom("No room left in /a"))));
    }
}
