package practica.deposit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.extract.Extractor;
import practica.file.ReadFile;
import practica.file.ReadFile.State;
import practica.item.Item;
import practica.item.ItemFile;
import practica.job.Job;
import practica.job.Queue;
import practica.language.Language;
import practica.operate.Library;
import practica.search.SearchRequest;
import practica.support.Drafts;
import practica.support.Patience;
import practica.support.TestLibrary;

class OriginalsTest {
    private static final String TEXT =
            "Les fontaines de la ville donnent de l'eau potable à tout le monde, gratuitement.";

    private static final Queue.Settings SOON =
            new Queue.Settings(
                    1, Duration.ofMillis(50), Duration.ofSeconds(5), Duration.ofMillis(50));

    @TempDir Path folder;
    @AutoClose private final Library library = TestLibrary.empty();

    @Test
    void keptFileWaitsUntilTheQueueReadsIt() throws IOException {
        var kept = library.originals().keep(bytes(TEXT), "fontaines.txt");

        assertEquals(ReadFile.waiting(kept.hash(), TEXT.getBytes(UTF_8).length), kept);
        assertTrue(library.vault().isWhole(kept.hash()));
        assertEquals(List.of(), library.files().pages(kept.hash()));

        library.startJobs();
        awaitState(kept, State.READ::equals);

        var read = library.files().find(kept.hash()).orElseThrow();
        assertEquals("text/plain", read.mediaType());
        assertEquals(Language.FR, read.language());
        assertEquals(TEXT, library.files().pages(kept.hash()).getFirst().text());
        Patience.until(() -> library.jobs().list(Job.State.RUNNING).isEmpty());
        assertEquals(List.of(), library.jobs().list(Job.State.WAITING));
    }

    @Test
    void textOfAWaitingFileIsFoundAsSoonAsItIsRead() throws IOException {
        var follower = library.follower().orElseThrow();
        var kept = library.originals().keep(bytes(TEXT), "fontaines.txt");
        var before = itemWith(kept);
        follower.catchUp();
        assertEquals(0, found("potable"));

        library.startJobs();
        awaitState(kept, State.READ::equals);
        follower.catchUp();

        assertEquals(1, found("potable"));
        var after = library.items().bySource("a.md").orElseThrow();
        assertTrue(after.change() > before.change());
        assertEquals(before.version(), after.version());
    }

    @Test
    void everyItemThatHasTheFileChangesOnce() throws IOException {
        var kept = library.originals().keep(bytes(TEXT), "fontaines.txt");
        itemWith(kept);
        var file = new ItemFile("b.txt", "", "", kept);
        library.items().keep("b.md", "b", "1", Drafts.practiceText(), List.of(file, file));
        var seen = library.items().lastChange();

        library.startJobs();
        awaitState(kept, State.READ::equals);

        assertEquals(
                List.of(seen + 1, seen + 2),
                library.items().changedAfter(seen, 10).stream().map(Item::change).toList());
        assertEquals(seen + 2, library.items().lastChange());
    }

    @Test
    void fileThatNoItemHasChangesNoItem() throws IOException {
        var before = library.items().lastChange();
        var kept = library.originals().keep(bytes(TEXT), "fontaines.txt");

        library.startJobs();
        awaitState(kept, State.READ::equals);

        assertEquals(before, library.items().lastChange());
    }

    @Test
    void sameBytesWaitOnce() throws IOException {
        var once = library.originals().keep(bytes(TEXT), "fontaines.txt");
        var again = library.originals().keep(bytes(TEXT), "copie.txt");

        assertEquals(once, again);
        assertEquals(1, library.jobs().list(Job.State.WAITING).size());
    }

    @Test
    void importReadsAWaitingFileItself() throws IOException {
        var kept = library.originals().keep(bytes(TEXT), "fontaines.txt");

        var taken =
                library.originals().take(Files.writeString(folder.resolve("f.txt"), TEXT), "f.txt");

        assertEquals(kept.hash(), taken.hash());
        assertEquals(State.READ, taken.state());
        assertEquals(List.of(), library.jobs().list(Job.State.WAITING));
    }

    @Test
    void fileThatTookTooLongIsReadOnASecondTry() throws IOException {
        try (var hasty = new Extractor(settings(folder, Duration.ofNanos(1)))) {
            var originals = originals(hasty);
            var kept = originals.keep(bytes(TEXT), "fontaines.txt");
            try (var _ = queue(originals)) {
                awaitState(kept, State.UNREADABLE::equals);
                Patience.until(() -> !library.jobs().list(Job.State.FAILED).isEmpty());
            }
            assertEquals("too-slow", library.files().find(kept.hash()).orElseThrow().reason());
            var failed = library.jobs().list(Job.State.FAILED).getFirst();
            assertEquals("read-file/" + kept.hash(), failed.id().toString());
            assertEquals("Reading it took too long.", failed.reason());

            assertTrue(library.jobs().retry(failed.id()));
            library.startJobs();
            awaitState(kept, State.READ::equals);
        }
        Patience.until(() -> library.jobs().list(Job.State.FAILED).isEmpty());
    }

    @Test
    void importedFileThatTookTooLongCanBeTriedAgainToo() throws IOException {
        try (var hasty = new Extractor(settings(folder, Duration.ofNanos(1)))) {
            var path = Files.writeString(folder.resolve("f.txt"), TEXT);
            var taken = originals(hasty).take(path, "f.txt");
            assertEquals(State.UNREADABLE, taken.state());

            assertTrue(library.jobs().retry(library.jobs().list(Job.State.FAILED).getFirst().id()));
            library.startJobs();
            awaitState(taken, State.READ::equals);
        }
    }

    @Test
    void diskThatTakesNothingIsWaitedOut() throws IOException {
        var work = Files.createFile(folder.resolve("work"));
        try (var extractor = new Extractor(settings(work, Duration.ofMinutes(1)))) {
            var originals = originals(extractor);
            var kept = originals.keep(bytes(TEXT), "fontaines.txt");
            try (var _ = queue(originals)) {
                Patience.until(() ->
                        library.jobs().list(Job.State.WAITING).stream()
                                .anyMatch(job -> job.failedAt().isPresent()));
                var waiting = library.files().find(kept.hash()).orElseThrow();
                assertEquals(State.WAITING, waiting.state());

                Files.delete(work);
                awaitState(kept, State.READ::equals);
            }
        }
    }

    @Test
    void fileWhoseBytesAreGoneFailsWithItsReason() throws IOException {
        var originals = originals(new Extractor(settings(folder, Duration.ofMinutes(1))));
        var kept = originals.keep(bytes(TEXT), "fontaines.txt");
        Files.delete(library.vault().path(kept.hash()));

        try (var _ = queue(originals)) {
            Patience.until(() -> !library.jobs().list(Job.State.FAILED).isEmpty());
        }

        var failed = library.jobs().list(Job.State.FAILED).getFirst();
        assertEquals(3, failed.failures());
        assertTrue(failed.reason().contains(kept.hash().value()), failed.reason());
    }

    private Originals originals(Extractor extractor) {
        return new Originals(
                library.database().jdbi(),
                library.vault(),
                extractor,
                library.files(),
                library.items(),
                library.jobs());
    }

    private Queue queue(Originals originals) {
        return Queue.start(library.database(), SOON, List.of(originals.reading()));
    }

    private Item itemWith(ReadFile file) {
        var files = List.of(new ItemFile("fontaines.txt", "", "", file));
        return library.items().keep("a.md", "a", "1", Drafts.practiceText(), files).item();
    }

    private int found(String word) {
        try {
            return Math.toIntExact(
                    library.index().search(SearchRequest.of(word, Language.FR)).total());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitState(ReadFile file, Predicate<State> wanted) {
        Patience.until(() -> wanted.test(library.files().find(file.hash()).orElseThrow().state()));
    }

    private static Extractor.Settings settings(Path work, Duration whole) {
        return new Extractor.Settings(
                1, 128, Duration.ofMinutes(1), whole, 1_000_000, work.resolve("w"));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
