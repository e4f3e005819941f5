package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static practica.search.lucene.FollowedItems.found;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.file.FilePage;
import practica.file.ReadFile;
import practica.item.ItemFile;
import practica.language.Language;
import practica.storage.Hash;
import practica.support.Patience;

/// What fails while the index follows the database is made good by itself.
class IndexFaultsTest {
    @AutoClose private final FollowedItems items = new FollowedItems();

    @Test
    void itemWhoseFileWasAskedForWhileTheDatabaseWasAwayIsTakenInLater() throws IOException {
        items.keepWith("plan", file("What the fountain costs"));
        try (var follower = items.open("a")) {
            away();
            assertThrows(JdbiException.class, follower::catchUp);

            back();
            follower.catchUp();

            assertEquals(List.of("plan"), found(follower, "fountain"));
            assertEquals(3, follower.index().size());
        }
    }

    @Test
    void itemThatCannotBeMadeIntoPassagesIsLeftOutAlone() throws IOException {
        items.keepWith("plan", file("What the fountain costs"));
        try (var follower = items.open("a")) {
            items.database
                    .jdbi()
                    .useHandle(handle -> handle.execute("alter table file_page rename to lost"));

            follower.catchUp();

            assertEquals(List.of(), found(follower, "fountain"));
            assertEquals(2, follower.index().size());
        }
    }

    /// As where the disk is full: Lucene closes its writer for good.
    @Test
    void writingThatBrokeOffGoesOn() throws IOException {
        try (var follower = items.open("a")) {
            follower.catchUp();
            items.keep("waste", "Waste");
            emptyFolder();
            assertThrows(IOException.class, follower::catchUp);

            assertEquals(List.of("schools"), found(follower, "schools"));

            follower.catchUp();
            assertEquals(List.of("waste"), found(follower, "waste"));
            assertEquals(3, follower.index().size());
            assertTrue(follower.verify());
        }
        try (var follower = items.open("a")) {
            assertEquals(0, follower.catchUp());
            assertEquals(3, follower.index().size());
        }
    }

    /// A merge reads what a search may never touch.
    @Test
    void damageThatAMergeMeetsIsMadeGood() throws IOException {
        items.catchUp("a");
        items.keep("waste", "Waste");
        items.catchUp("a");
        try (var follower = items.open("a")) {
            spoil();
            assertTrue(follower.settle(Duration.ZERO));
            Patience.until(() -> isMadeGood(follower));

            assertEquals(List.of("waste"), found(follower, "waste"));
            assertEquals(3, follower.index().size());
            assertTrue(follower.verify());
        }
    }

    /// Once the merge has failed, whoever catches up begins anew.
    private static boolean isMadeGood(IndexFollower follower) {
        try {
            return follower.catchUp() == 3;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private void spoil() throws IOException {
        try (var files = Files.list(items.folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".cfs")).toList()) {
                try (var bytes = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    // In place: the index is open, and sees it.
                    bytes.write(ByteBuffer.wrap(new byte[40]), bytes.size() / 2);
                }
            }
        }
    }

    private void emptyFolder() throws IOException {
        try (var files = Files.walk(items.folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private ItemFile file(String words) {
        var hash = Hash.of(words.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var read =
                new ReadFile(
                        hash,
                        words.length(),
                        "text/plain",
                        ReadFile.State.READ,
                        "",
                        "",
                        Language.EN,
                        1);
        new practica.file.Files(items.database.jdbi())
                .add(read, List.of(new FilePage(1, "", "", Language.EN, words, false)));
        return new ItemFile("plan.txt", "", "", read);
    }

    /// Every question for the text of a file is answered as by a database that shuts down.
    private void away() {
        items.database
                .jdbi()
                .useHandle(handle -> {
                    handle.execute(
                            "create function away() returns boolean language plpgsql as $$ begin raise exception 'away' using errcode = '57P01'; end $$");
                    handle.execute("alter table file_page rename to file_page_kept");
                    handle.execute(
                            "create view file_page as select kept.* from (select away() as it) as gone left join file_page_kept as kept on gone.it");
                });
    }

    private void back() {
        items.database
                .jdbi()
                .useHandle(handle -> {
                    handle.execute("drop view file_page");
                    handle.execute("alter table file_page_kept rename to file_page");
                });
    }
}
