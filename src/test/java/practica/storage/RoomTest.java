package practica.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {
    private static final long MORE_THAN_THERE_IS = Long.MAX_VALUE;

    @TempDir Path folder;

    @Test
    void thereIsRoomWhereEnoughIsFree() {
        assertEquals(Optional.empty(), new Room(List.of(folder), 1).shortage());
    }

    @Test
    void shortageSaysWhichFolderAndHowMuchIsFree() {
        var words = new Room(List.of(folder), MORE_THAN_THERE_IS).shortage().orElseThrow();

        assertTrue(
                words.matches(
                        "There is no room in "
                                + folder
                                + ": [0-9.]+ [kM]B are free, and [0-9.]+ MB are to be kept free\\."),
                words);
    }

    @Test
    void folderThatIsNotMadeYetIsOnTheDiskOfItsParent() {
        var later = folder.resolve("not/yet");

        assertTrue(
                new Room(List.of(later), MORE_THAN_THERE_IS)
                        .shortage()
                        .orElseThrow()
                        .startsWith("There is no room in " + later));
    }

    @Test
    void failureIsToldWhereNoFolderIsFull() {
        var failure =
                new IllegalStateException(
                        "outside",
                        new IOException("No space left on device\nmore", new Error("inside")));

        assertEquals(
                "A disk is full: No space left on device",
                new Room(List.of(folder), 0).words(failure));
    }

    @Test
    void folderThatMeetsTheEndIsTold() throws IOException {
        assertTrue(Files.getFileStore(folder).getUsableSpace() < MORE_THAN_THERE_IS);

        var words = new Room(List.of(folder), MORE_THAN_THERE_IS).words(new IOException("full"));

        assertTrue(words.startsWith("There is no room in " + folder + ": "), words);
    }
}
