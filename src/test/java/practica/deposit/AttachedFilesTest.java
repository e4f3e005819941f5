package practica.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.deposit.Outcome.Kind;

class AttachedFilesTest {
    @AutoClose private static final Bringing LIBRARY = new Bringing();

    @Test
    void attachedFilesAreKeptAndRead() throws IOException {
        Files.writeString(
                LIBRARY.folder.resolve("annex.txt"), "An annex in plain words for all readers.");
        var named = "files: [{path: annex.txt, caption: The annex}, {path: annex.txt}]";

        var outcome = LIBRARY.bring("with.md", Bringing.PLAN.formatted("with", "With", named));

        assertEquals(new Outcome("with.md", Kind.ADDED, "with", ""), outcome);
        var files = LIBRARY.item("with").files();
        assertEquals(List.of("The annex", ""), files.stream().map(file -> file.caption()).toList());
        assertEquals(
                "An annex in plain words for all readers.",
                Files.readString(LIBRARY.library.vault().path(files.getFirst().original().hash())));
    }

    @Test
    void changedAttachmentMakesANewVersion() throws IOException {
        Files.writeString(LIBRARY.folder.resolve("annex.txt"), "The first annex.");
        var text = Bringing.PLAN.formatted("annexed", "Annexed", "files: [{path: annex.txt}]");
        LIBRARY.bring("annexed.md", text);
        Files.writeString(LIBRARY.folder.resolve("annex.txt"), "The second annex.");

        assertEquals(Kind.CHANGED, LIBRARY.bring("annexed.md", text).kind());
    }

    @Test
    void fileOutsideOfWhatIsImportedIsNotTaken() throws IOException {
        var secret = Files.createTempFile("practica-test", "secret.txt");

        var outcome =
                LIBRARY.bring(
                        "thief.md",
                        Bringing.PLAN.formatted(
                                "thief", "Thief", "files: [{path: %s}]".formatted(secret)));

        assertEquals(
                new Outcome(
                        "thief.md",
                        Kind.REJECTED,
                        "",
                        "the file %s that it names lies outside of what is imported"
                                .formatted(secret.getFileName())),
                outcome);
        Files.delete(secret);
    }

    @Test
    void missingAttachmentIsNamed() throws IOException {
        var outcome =
                LIBRARY.bring(
                        "lost.md",
                        Bringing.PLAN.formatted("lost", "Lost", "files: [{path: ../gone.pdf}]"));

        assertEquals(
                new Outcome(
                        "lost.md", Kind.REJECTED, "", "the file gone.pdf that it names is missing"),
                outcome);
    }

    @Test
    void coverThatIsNoneOfItsFilesIsToldOfAndTheItemIsHere() throws IOException {
        var cover = "cover: {file: gone.jpg, alternative: A yard}";

        var outcome = LIBRARY.bring("bare.md", Bringing.PLAN.formatted("bare", "Bare", cover));

        assertEquals(Kind.ADDED, outcome.kind());
        assertTrue(outcome.reason().matches("cover: .*gone\\.jpg.*"), outcome::reason);
    }

    @Test
    void coverWithoutWordsForThoseWhoDoNotSeeItIsRefused() throws IOException {
        var cover = "cover: {file: gone.jpg}";

        var outcome = LIBRARY.bring("mute.md", Bringing.PLAN.formatted("mute", "Mute", cover));

        assertEquals(Kind.REJECTED, outcome.kind());
        assertTrue(outcome.reason().contains("Say what the cover picture shows"), outcome::reason);
    }
}
