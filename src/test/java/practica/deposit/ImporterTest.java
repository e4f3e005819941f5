package practica.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.deposit.Outcome.Kind;
import practica.file.FilePage;
import practica.file.ReadFile.State;
import practica.language.Language;

class ImporterTest {
    @AutoClose private static final Bringing LIBRARY = new Bringing();

    @Test
    void libraryFileIsAddedChangedAndLeftAloneByItsId() throws IOException {
        var first = LIBRARY.bring("plan.md", Bringing.PLAN.formatted("known", "One", ""));
        var again = LIBRARY.bring("elsewhere.md", Bringing.PLAN.formatted("known", "One", ""));
        var changed = LIBRARY.bring("plan.md", Bringing.PLAN.formatted("known", "Two", ""));

        assertEquals(new Outcome("plan.md", Kind.ADDED, "known", ""), first);
        assertEquals(new Outcome("elsewhere.md", Kind.UNCHANGED, "known", ""), again);
        assertEquals(new Outcome("plan.md", Kind.CHANGED, "known", ""), changed);
        assertEquals("Two", LIBRARY.item("known").text().original().title());
        assertEquals(2, LIBRARY.item("known").version());
    }

    @Test
    void anyOtherFileIsKnownByItsPath() throws IOException {
        var text = "Les écoles ouvrent leurs cours aux familles du quartier après la classe.";

        var first = LIBRARY.bring("cours.txt", text);
        var again = LIBRARY.bring("cours.txt", text);
        var changed = LIBRARY.bring("cours.txt", text + "\nEt le samedi.");

        assertEquals(new Outcome("cours.txt", Kind.ADDED, "cours-txt", ""), first);
        assertEquals(new Outcome("cours.txt", Kind.UNCHANGED, "cours-txt", ""), again);
        assertEquals(new Outcome("cours.txt", Kind.CHANGED, "cours-txt", ""), changed);
        var item = LIBRARY.item("cours.txt");
        assertEquals(Language.FR, item.text().language());
        assertEquals(text, item.text().original().title());
        assertEquals(
                List.of(new FilePage(1, "", "", Language.FR, text + "\nEt le samedi.")),
                LIBRARY.library.files().pages(item.files().getFirst().original().hash()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.csv", "none.pdf", "none.md", "none.txt", "none.zip.txt", "none"})
    void emptyFileIsTurnedAwayWhateverItIsCalled(String name) throws IOException {
        var outcome = LIBRARY.bring(name, "");

        assertEquals(
                new Outcome(name, Kind.REJECTED, "", "file: The file is empty.", 0, "file", ""),
                outcome);
        assertTrue(LIBRARY.library.items().bySource(name).isEmpty());
    }

    @Test
    void drawingIsNotCalledByItsProgram() throws IOException {
        var svg =
                "<svg xmlns='http://www.w3.org/2000/svg'><script>%s</script><style>%s</style></svg>";

        LIBRARY.bring("plaza.svg", svg.formatted("document.title = 'x';", ".a { fill: red }"));

        assertEquals("plaza.svg", LIBRARY.item("plaza.svg").text().original().title());
    }

    @Test
    void draftThatIsNotGoodIsRejectedWithAllReasons() throws IOException {
        var outcome =
                LIBRARY.bring(
                        "bad.md",
                        Bringing.PLAN.formatted(
                                "bad", "\"\"", "places: [Atlantis]\nsdgs: [\"99\"]"));

        assertEquals(
                new Outcome(
                        "bad.md",
                        Kind.REJECTED,
                        "",
                        "title: This is needed: title.; sdgs: Not known here: 99.; places: Not known here: Atlantis.",
                        0,
                        "title; sdgs; places",
                        ""),
                outcome);
        assertTrue(LIBRARY.library.items().bySource("bad").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organisation: {level: local}",
                "links: [{title: No address}]",
                "places: [null]",
                "themes: [null]",
                "networks: [null]",
                "sdgs: [~]",
                "translations: {es: null}",
                "title: [a, b]",
                "organisation: Girona"
            })
    void fieldWithAHoleIsRejectedAndNotAFailure(String field) throws IOException {
        var outcome = LIBRARY.bring("hole.md", Bringing.PLAN.formatted("hole", "Hole", field));

        assertEquals(Kind.REJECTED, outcome.kind(), outcome::toString);
        assertTrue(outcome.reason().length() > 10, outcome::toString);
    }

    @Test
    void fileThatCannotBeReadIsAnItemThatSaysSo() throws IOException {
        var broken =
                Files.write(LIBRARY.folder.resolve("broken.pdf"), "%PDF-1.7 and then".getBytes());

        var outcome = LIBRARY.take(broken, "broken.pdf");

        assertEquals(Kind.ADDED, outcome.kind());
        assertTrue(outcome.reason().endsWith("."), outcome::toString);
        var original = LIBRARY.item("broken.pdf").files().getFirst().original();
        assertEquals(State.UNREADABLE, original.state());
        assertEquals("broken.pdf", LIBRARY.item("broken.pdf").text().original().title());
        assertTrue(LIBRARY.library.vault().isWhole(original.hash()));
    }

    @Test
    void practiceThatLacksFieldsIsAddedAndTheReportSaysWhich() throws IOException {
        var outcome =
                LIBRARY.bring(
                        "short.md",
                        "---\nid: short\nkind: case-study\nlanguage: en\ntitle: Short\n---\n## Why {#context}\nSo.");

        assertEquals(
                "missing: summary; missing: themes; missing: places; missing: organisation; missing: period; missing: section.actions; missing: section.results",
                outcome.reason());
        assertEquals(Kind.ADDED, outcome.kind());
    }

    @Test
    void markdownThatIsNoUtf8IsReadLikeAnyOtherFile() throws IOException {
        var words = "La ciutat decideix el pressupost amb els veïns i les veïnes del barri. ";
        var latin =
                Files.write(
                        LIBRARY.folder.resolve("latin.md"),
                        words.repeat(5).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

        var outcome = LIBRARY.take(latin, "latin.md");

        assertEquals(Kind.ADDED, outcome.kind());
        var hash = LIBRARY.item("latin.md").files().getFirst().original().hash();
        assertTrue(LIBRARY.library.files().pages(hash).getFirst().text().contains("veïns"));
    }

    @Test
    void fileThatIsGoneHasFailed() throws IOException {
        var gone = Files.createFile(LIBRARY.folder.resolve("gone.pdf"));
        var delivery = LIBRARY.delivery(gone, "gone.pdf");
        Files.delete(gone);

        assertEquals(Kind.FAILED, LIBRARY.take(delivery).kind());
    }
}
