package practica.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.deposit.Outcome;
import practica.storage.Hash;
import practica.support.TestLibrary;

/// Whatever is planted is found, and nothing else.
class ConsistencyTest {
    @TempDir Path folder;
    private final Library library = TestLibrary.empty();
    private Hash hash;

    @BeforeEach
    void bring() throws IOException {
        bring("note.txt", "A note on water and cities that is long enough to be read.");
        library.follower().orElseThrow().catchUp();
        hash = library.files().hashes().iterator().next();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void libraryThatNobodyTouchedAgrees() throws IOException {
        assertEquals(List.of(), Consistency.faults(library));
    }

    @Test
    void flippedBitIsFound() throws IOException {
        var blob = library.vault().path(hash);
        var bytes = Files.readAllBytes(blob);
        bytes[3] ^= 1;
        Files.write(blob, bytes);

        assertEquals(
                List.of("file " + hash + " is missing or damaged in the vault"),
                Consistency.faults(library));
    }

    @Test
    void missingFileIsFound() throws IOException {
        Files.delete(library.vault().path(hash));

        assertEquals(
                List.of("file " + hash + " is missing or damaged in the vault"),
                Consistency.faults(library));
    }

    @Test
    void fileThatBelongsToNothingIsFound() throws IOException {
        var orphan =
                library.vault()
                        .keep(new ByteArrayInputStream("orphan".getBytes(StandardCharsets.UTF_8)));

        assertEquals(
                List.of("file " + orphan.hash() + " is in the vault and belongs to nothing"),
                Consistency.faults(library));
    }

    @Test
    void indexThatIsBehindIsFoundAndCatchesUp() throws IOException {
        bring("second.txt", "A second note, on waste and what becomes of it in the city.");

        assertEquals(
                List.of("2 items are published and 1 are in the index; run: practica reindex"),
                Consistency.faults(library));

        library.follower().orElseThrow().catchUp();
        assertEquals(List.of(), Consistency.faults(library));
    }

    @Test
    void everyFaultIsTold() throws IOException {
        bring("second.txt", "A second note, on waste and what becomes of it in the city.");
        Files.delete(library.vault().path(hash));
        library.vault().keep(new ByteArrayInputStream(new byte[] {1}));

        assertEquals(3, Consistency.faults(library).size());
    }

    private void bring(String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name), text);
        var outcomes = new ArrayList<Outcome>();
        library.imports().take(library.deliveries().files(file, _ -> true), outcomes::add);
        assertTrue(
                outcomes.stream().allMatch(outcome -> outcome.kind() == Outcome.Kind.ADDED),
                outcomes::toString);
    }
}
