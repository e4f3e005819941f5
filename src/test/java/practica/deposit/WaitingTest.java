package practica.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.storage.Room;

/// Linux has a disk that is always full, `/dev/full`; a link to it is a disk that may get room.
class WaitingTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir Path folder;
    private final List<String> said = new ArrayList<>();

    @Test
    void workIsDoneAgainUntilThereIsRoom() throws IOException {
        assumeTrue(Files.exists(FULL), "There is no /dev/full here");
        var link = Files.createSymbolicLink(folder.resolve("link"), FULL);
        var waiting =
                new Waiting(
                        new Room(List.of(folder), 0),
                        why -> {
                            said.add(why);
                            if (said.size() == 2) {
                                delete(link);
                            }
                        });

        var written = waiting.until(() -> write(link));

        assertEquals(link, written);
        assertEquals("words", Files.readString(link));
        var why = "A disk is full: No space left on device";
        assertEquals(List.of(why, why, ""), said);
    }

    @Test
    void workThatFailsByItselfIsDoneOnce() {
        var waiting = new Waiting(new Room(List.of(folder), 0), said::add);

        assertThrows(UncheckedIOException.class, () -> waiting.until(() -> write(folder)));
        assertEquals(List.of(), said);
    }

    @Test
    void whereThereIsRoomNobodyWaits() {
        new Waiting(new Room(List.of(folder), 1), said::add).forRoom();

        assertEquals(List.of(), said);
    }

    @Test
    void whoeverIsToldToStopWaitsNoLonger() {
        var waiting = new Waiting(new Room(List.of(folder), Long.MAX_VALUE), said::add);
        Thread.currentThread().interrupt();

        var standstill = assertThrows(Standstill.class, waiting::forRoom);

        assertTrue(Thread.interrupted());
        assertEquals("The import was told to stop before its end.", standstill.getMessage());
        assertTrue(said.getFirst().startsWith("There is no room in " + folder), said::toString);
    }

    private static Path write(Path file) {
        try {
            return Files.writeString(file, "words");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
