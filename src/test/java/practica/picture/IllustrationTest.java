package practica.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.extract.Extractor;
import practica.file.ReadFile;
import practica.item.Item;
import practica.item.ItemFile;
import practica.job.Job;
import practica.job.Queue;
import practica.language.Language;
import practica.operate.Library;
import practica.search.SearchRequest;
import practica.storage.PictureSize;
import practica.support.Drafts;
import practica.support.Patience;
import practica.support.Photographs;
import practica.support.TestLibrary;

class IllustrationTest {
    private static final byte[] PHOTOGRAPH = Photographs.fromCamera(900, 600, 6);

    @TempDir Path folder;
    @AutoClose private final Library library = TestLibrary.empty();

    @Test
    void fileThatIsHereAlreadyIsDrawnByTheQueueAndItsItemsShowIt() throws IOException {
        var file = taken("yard.jpg", PHOTOGRAPH);
        var before = item("yard", file, "cover: {file: yard.jpg, alternative: A yard}");
        assertFalse(file.hasPicture());

        library.startJobs();
        awaitDrawn(file);

        var drawn = find(file);
        assertEquals(List.of(600, 900), List.of(drawn.pictureWidth(), drawn.pictureHeight()));
        var after = library.items().bySlug("yard").orElseThrow();
        assertTrue(after.change() > before.change());
        assertEquals(before.version(), after.version());
        library.follower().orElseThrow().catchUp();
        var card =
                library.index().search(SearchRequest.of("", Language.EN)).hits().getFirst().card();
        assertEquals(
                Optional.of("/files/" + file.hash() + "/yard.jpg/320.jpg"),
                card.picture().map(picture -> picture.address()));
    }

    @Test
    void picturesThatSomebodyDeletedAreMadeAgainAndNoItemChanges() throws IOException {
        var file = taken("yard.jpg", PHOTOGRAPH);
        library.startJobs();
        item("yard", file, "cover: {file: yard.jpg, alternative: A yard}");
        awaitDrawn(file);
        for (var size : PictureSize.values()) {
            Files.delete(library.pictures().path(file.hash(), size));
        }

        var change = library.items().lastChange();
        var illustration = illustration(library.extractor());

        illustration.sweep();
        illustration.look();

        Patience.until(() -> library.pictures().has(file.hash()));
        Patience.until(() -> library.jobs().list(Job.State.RUNNING).isEmpty());
        assertEquals(change, library.items().lastChange());
    }

    @Test
    void whatIsThereIsLeftAlone() throws IOException {
        var file = taken("yard.jpg", PHOTOGRAPH);
        library.startJobs();
        awaitDrawn(file);
        var change = library.items().lastChange();

        illustration(library.extractor()).sweep();
        illustration(library.extractor()).look();

        assertTrue(find(file).hasPicture());
        assertEquals(List.of(), library.files().undrawn(10));
        assertEquals(change, library.items().lastChange());
    }

    @Test
    void whatCannotBeDrawnIsTriedOnceAndItsTextIsHere() throws IOException {
        var bomb = taken("bomb.png", Photographs.bomb(50_000, 50_000));
        var drawing =
                taken("plan.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8));
        var photograph = taken("yard.jpg", PHOTOGRAPH);

        library.startJobs();
        awaitDrawn(photograph);

        Patience.until(() -> library.files().undrawn(10).isEmpty());
        Patience.until(() -> library.jobs().list(Job.State.RUNNING).isEmpty());
        assertFalse(find(bomb).hasPicture());
        assertFalse(find(drawing).hasPicture());
        assertEquals("image/png", find(bomb).mediaType());
        assertEquals(List.of(), library.jobs().list(Job.State.FAILED));
        assertFalse(library.pictures().has(bomb.hash()));
    }

    @Test
    void pictureThatCannotBeMadeAgainIsNoneOfItsItems() throws IOException {
        var file = taken("yard.jpg", PHOTOGRAPH);
        library.startJobs();
        item("yard", file, "cover: {file: yard.jpg, alternative: A yard}");
        awaitDrawn(file);
        var change = library.items().lastChange();
        Files.delete(library.vault().path(file.hash()));
        for (var size : PictureSize.values()) {
            Files.delete(library.pictures().path(file.hash(), size));
        }
        var illustration = illustration(library.extractor());

        illustration.sweep();
        illustration.look();

        Patience.until(() -> !find(file).hasPicture());
        assertTrue(library.items().lastChange() > change);
    }

    @Test
    void drawingThatTakesTooLongIsTriedAFewTimesAndThenNoMore() throws IOException {
        taken("yard.jpg", PHOTOGRAPH);
        var settings =
                new Extractor.Settings(
                        1,
                        128,
                        Duration.ofSeconds(60),
                        Duration.ofNanos(1),
                        1_000,
                        folder.resolve("work"));
        var often =
                new Queue.Settings(1, Duration.ofMillis(100), Duration.ofSeconds(5), Duration.ZERO);
        try (var hasty = new Extractor(settings)) {
            var illustration = illustration(hasty);
            try (var _ = Queue.start(library.database(), often, List.of(illustration.drawing()))) {
                illustration.look();
                Patience.until(() -> library.jobs().list(Job.State.FAILED).size() == 1);
            }

            illustration.look();
            illustration.look();

            assertEquals(List.of(), library.files().undrawn(10));
            assertEquals(List.of(), library.jobs().list(Job.State.WAITING));
            assertEquals(3, library.jobs().list(Job.State.FAILED).getFirst().failures());
        }
    }

    private Illustration illustration(Extractor extractor) {
        return new Illustration(
                library.database().jdbi(),
                library.vault(),
                library.pictures(),
                extractor,
                library.files(),
                library.items(),
                library.jobs());
    }

    private ReadFile taken(String name, byte[] bytes) throws IOException {
        return library.originals().take(Files.write(folder.resolve(name), bytes), name);
    }

    private Item item(String slug, ReadFile file, String cover) {
        var files = List.of(new ItemFile("yard.jpg", "", "", file));
        return library.items().keep(slug, slug, "1", Drafts.practiceText(cover), files).item();
    }

    private ReadFile find(ReadFile file) {
        return library.files().find(file.hash()).orElseThrow();
    }

    private void awaitDrawn(ReadFile file) {
        Patience.until(() -> find(file).hasPicture());
    }
}
