package practica.deposit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.file.ReadFile;
import practica.item.ItemFile;
import practica.operate.Library;
import practica.storage.PictureSize;
import practica.support.Drafts;
import practica.support.Members;
import practica.support.TestLibrary;

class LeftoversTest {
    private static final Duration WEEK = Duration.ofDays(8);

    @TempDir Path folder;
    @AutoClose private final Library library = TestLibrary.empty();
    private final Members members = new Members(library.database().jdbi());

    @Test
    void fileOfNobodyIsDeletedAfterAWeek() throws IOException {
        var file = kept("nobody's");
        library.pictures().keep(file.hash(), PictureSize.values()[0], new byte[1]);

        assertEquals(0, sweep(Duration.ZERO));
        assertTrue(isThere(file));

        assertEquals(1, sweep(WEEK));
        assertFalse(isThere(file));
        assertEquals(Optional.empty(), library.files().find(file.hash()));
        assertFalse(
                java.nio.file.Files.exists(
                        library.pictures().path(file.hash(), PictureSize.values()[0])));
        assertEquals(0, sweep(WEEK));
    }

    @Test
    void filesOfItemsStay() throws IOException {
        var now = kept("now");
        var before = kept("before");
        item("a", before);
        item("a", now);

        assertEquals(0, sweep(WEEK));

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

        assertEquals(0, sweep(WEEK));
        assertTrue(submissions.discard(begun.id(), owner.id()));
        assertEquals(1, sweep(WEEK));

        assertFalse(isThere(file));
    }

    @Test
    void filesOfMessagesStay() throws IOException {
        var file = kept("letter");
        var owner = members.member("owner");
        var begun = library.submissions().begin(owner.id(), Drafts.practice()).orElseThrow().id();
        library.database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute(
                                """
                                with said as (
                                    insert into review_message (submission, author, kind, revision)
                                    values (?, ?, 'message', 1) returning id)
                                insert into review_attachment (message, hash, name)
                                select id, ?, 'a.txt' from said
                                """,
                                begun.value(),
                                owner.id().value(),
                                file.hash().value()));

        assertEquals(0, sweep(WEEK));
        assertTrue(isThere(file));
    }

    @Test
    void fileThatWaitsToBeReadStays() throws IOException {
        var file = library.originals().keep(bytes("waits"), "a.txt");

        assertEquals(0, sweep(WEEK));
        assertTrue(isThere(file));
    }

    /// The database may be another one than that of these bytes.
    @Test
    void bytesThatTheDatabaseDoesNotKnowStay() throws IOException {
        var unknown = library.vault().keep(bytes("of another library"));

        assertEquals(0, sweep(WEEK));

        assertTrue(library.vault().isWhole(unknown.hash()));
    }

    @Test
    void whatAnImportHasTakenStaysUntilItHasEnded() throws IOException {
        var file = kept("taken");
        var jdbi = library.database().jdbi();
        jdbi.useHandle(
                handle -> handle.execute("insert into import_run (asked, made) values ('{}', '')"));

        assertEquals(0, sweep(WEEK));
        assertTrue(isThere(file));

        jdbi.useHandle(handle -> handle.execute("update import_run set state = 'ended'"));
        assertEquals(1, sweep(WEEK));
    }

    @Test
    void whoKeepsTheSameAgainHasItForAnotherWeek() throws IOException {
        var file = kept("again");
        var path = library.vault().path(file.hash());
        java.nio.file.Files.setLastModifiedTime(path, FileTime.from(Instant.EPOCH));
        library.database()
                .jdbi()
                .useHandle(handle -> handle.execute("update file set read_at = '2020-01-01'"));
        kept("again");

        assertEquals(0, sweep(Duration.ZERO));
        assertTrue(isThere(file));
        assertTrue(library.files().find(file.hash()).isPresent());

        java.nio.file.Files.setLastModifiedTime(path, FileTime.from(Instant.EPOCH));
        assertEquals(1, sweep(Duration.ZERO));
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
                        library.database().jdbi(), library.vault(), library.pictures(), () -> clock)
                .sweep();
    }

    private ReadFile kept(String words) throws IOException {
        var path = java.nio.file.Files.writeString(folder.resolve("a.txt"), words);
        return library.originals().take(path, "a.txt");
    }

    private boolean isThere(ReadFile file) throws IOException {
        return library.vault().isWhole(file.hash());
    }

    private static ByteArrayInputStream bytes(String words) {
        return new ByteArrayInputStream(words.getBytes(UTF_8));
    }
}
