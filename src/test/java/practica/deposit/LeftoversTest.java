package practica.deposit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.file.ReadFile;
import practica.item.ItemFile;
import practica.operate.Library;
import practica.storage.PictureSize;
import practica.support.Drafts;
import practica.support.Members;
import practica.support.TestLibrary;

class LeftoversTest {
    private static final Duration DAY = Duration.ofHours(25);

    @AutoClose private final Library library = TestLibrary.empty();
    private final Members members = new Members(library.database().jdbi());

    @Test
    void fileOfNobodyIsDeletedAfterADay() throws IOException {
        var file = kept("nobody's");
        library.pictures().keep(file.hash(), PictureSize.values()[0], new byte[1]);

        assertEquals(0, sweep(Duration.ZERO));
        assertTrue(isThere(file));

        assertEquals(1, sweep(DAY));
        assertFalse(isThere(file));
        assertEquals(Optional.empty(), library.files().find(file.hash()));
        assertFalse(
                java.nio.file.Files.exists(
                        library.pictures().path(file.hash(), PictureSize.values()[0])));
        assertEquals(0, sweep(DAY));
    }

    @Test
    void filesOfItemsStay() throws IOException {
        var now = kept("now");
        var before = kept("before");
        item("a", before);
        item("a", now);

        assertEquals(0, sweep(DAY));

        assertTrue(isThere(now));
        assertTrue(isThere(before), "an earlier version has it");
    }

    @Test
    void filesOfSubmissionsStayUntilTheyAreDiscarded() throws IOException {
        var file = kept("draft");
        var owner = members.member("owner");
        var submissions = library.submissions();
        var begun = submissions.begin(owner.id(), Drafts.practice()).orElseThrow();
        submissions.addFile(begun.id(), file.hash(), "a.txt", owner);

        assertEquals(0, sweep(DAY));
        assertTrue(submissions.discard(begun.id(), owner.id()));
        assertEquals(1, sweep(DAY));

        assertFalse(isThere(file));
    }

    @Test
    void bytesWithoutARowAreDeletedToo() throws IOException {
        var blob = library.vault().keep(bytes("killed between the two"));

        assertEquals(0, sweep(Duration.ZERO));
        assertEquals(1, sweep(DAY));

        assertEquals(Set.of(), library.vault().hashes());
        assertFalse(library.vault().isWhole(blob.hash()));
    }

    @Test
    void whoKeepsTheSameAgainHasItForAnotherDay() throws IOException {
        var file = kept("again");
        var path = library.vault().path(file.hash());
        age(file);
        kept("again");

        assertEquals(0, sweep(Duration.ZERO));
        assertTrue(java.nio.file.Files.exists(path));
        assertTrue(library.files().find(file.hash()).isPresent());
    }

    /// As if it had been read two days ago, and kept again just now.
    private void age(ReadFile file) {
        library.database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute(
                                "update file set read_at = now() - interval '2 days' where hash = ?",
                                file.hash().value()));
    }

    private void item(String source, ReadFile file) {
        library.items()
                .keep(
                        source,
                        source,
                        file.hash().value(),
                        Drafts.practiceText(),
                        List.of(new ItemFile("a.txt", "", "", file)));
    }

    private int sweep(Duration later) {
        var clock = Instant.now().plus(later);
        return new Leftovers(
                        library.database().jdbi(),
                        library.vault(),
                        library.pictures(),
                        library.files(),
                        () -> clock)
                .sweep();
    }

    private ReadFile kept(String words) throws IOException {
        return library.originals().keep(bytes(words), "a.txt");
    }

    private boolean isThere(ReadFile file) throws IOException {
        return library.vault().isWhole(file.hash());
    }

    private static ByteArrayInputStream bytes(String words) {
        return new ByteArrayInputStream(words.getBytes(UTF_8));
    }
}
