package practica.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.database.Database;
import practica.file.ReadFile.State;
import practica.language.Language;
import practica.storage.Drawable;
import practica.storage.Hash;
import practica.support.TestDatabase;

class FilesTest {
    private static final List<FilePage> PAGES =
            List.of(
                    new FilePage(1, "", "Cover", Language.CA, "Pla d'habitatge\n\nÍndex"),
                    new FilePage(3, "", "", Language.CA, "Tercera pàgina 🏘"),
                    new FilePage(1, "annex.zip/a.txt", "", Language.EN, "An annex"));

    @AutoClose private final Database database = TestDatabase.open();
    private final Files files = new Files(database.jdbi());

    @Test
    void addedFileIsFoundWithItsPagesInReadingOrder() {
        var plan = file("plan", "application/pdf");

        files.add(plan, PAGES);

        assertEquals(Optional.of(plan), files.find(plan.hash()));
        assertEquals(PAGES, files.pages(plan.hash()));
        assertEquals(List.of(plan.hash()), files.hashes());
    }

    @Test
    void pagesAreGivenFromAnyOneOn() {
        var plan = file("plan", "application/pdf");

        files.add(plan, PAGES);

        assertEquals(PAGES.subList(1, 2), files.pages(plan.hash(), 1, 1));
        assertEquals(PAGES.subList(2, 3), files.pages(plan.hash(), 2, 10));
        assertEquals(List.of(), files.pages(plan.hash(), 3, 10));
    }

    @Test
    void sameBytesAddedAgainChangeNothing() {
        var plan = file("plan", "application/pdf");
        files.add(plan, PAGES);

        files.add(file("plan", "text/plain"), List.of());

        assertEquals(Optional.of(plan), files.find(plan.hash()));
        assertEquals(PAGES, files.pages(plan.hash()));
    }

    /// The index and the question have these types in words of their own.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/pdf",
                "image/png",
                "image/jpeg",
                "image/gif",
                "image/bmp",
                "image/x-ms-bmp",
                "image/tiff",
                "image/webp",
                "image/svg+xml",
                "text/plain"
            })
    void whatIsToBeDrawnIsWhatCanBeDrawn(String type) {
        var file = file("plan", type);
        files.add(file, PAGES);

        assertEquals(Drawable.is(type) ? List.of(file.hash()) : List.of(), files.undrawn(10));
        assertEquals(Drawable.is(type), file.mayHavePicture());
    }

    @Test
    void unreadableFileIsKeptWithItsReason() {
        var secret =
                new ReadFile(
                        hash("secret"),
                        6,
                        "application/pdf",
                        State.UNREADABLE,
                        "encrypted",
                        "",
                        Language.UNKNOWN,
                        0);

        files.add(secret, List.of());

        assertEquals(Optional.of(secret), files.find(secret.hash()));
        assertEquals(List.of(), files.pages(secret.hash()));
    }

    @Test
    void unknownFileIsNotFound() {
        assertEquals(Optional.empty(), files.find(hash("nothing")));
        assertEquals(List.of(), files.pages(hash("nothing")));
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, true",
        "image/png, true",
        "image/jpeg, true",
        "image/webp, true",
        "image/svg+xml, false",
        "text/html, false",
        "application/xhtml+xml, false",
        "application/octet-stream, false"
    })
    void browserOpensOnlyWhatCannotRun(String mediaType, boolean opens) {
        assertEquals(opens, file("any", mediaType).opensInBrowser());
    }

    private static ReadFile file(String bytes, String mediaType) {
        return new ReadFile(
                hash(bytes), bytes.length(), mediaType, State.READ, "", "A plan", Language.CA, 3);
    }

    private static Hash hash(String bytes) {
        return Hash.of(bytes.getBytes(UTF_8));
    }
}
