package practica.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.language.Language;

class ModesTest {
    private static final List<String> INSTALLED =
            List.of(
                    "eng-spa", "es-pt", "es-fr", "cat-spa", "cat-eng", "cat-fra", "fra-cat",
                    "en-gl");

    @TempDir private Path folder;

    @BeforeEach
    void install() throws IOException {
        for (var mode : INSTALLED) {
            Files.createFile(folder.resolve(mode + ".mode"));
        }
        Files.createFile(folder.resolve("spa-cat_valencia.mode"));
        Files.createFile(folder.resolve("eco-es-en.mode"));
        Files.createFile(folder.resolve("README"));
    }

    @Test
    void codesOfTwoAndThreeLettersAreTheSameLanguages() {
        assertEquals(List.of("eng-spa"), way(Language.EN, Language.ES));
        assertEquals(List.of("cat-eng"), way(Language.CA, Language.EN));
    }

    @Test
    void whatHasNoModeGoesThroughSpanish() {
        assertEquals(List.of("eng-spa", "es-pt"), way(Language.EN, Language.PT));
        assertEquals(List.of("cat-spa", "es-pt"), way(Language.CA, Language.PT));
    }

    @Test
    void heavyModeIsUsedOnlyWhereThereIsNoOtherWay() throws IOException {
        assertEquals(List.of("cat-spa", "es-fr"), way(Language.CA, Language.FR));

        Files.delete(folder.resolve("es-fr.mode"));

        assertEquals(List.of("cat-fra"), way(Language.CA, Language.FR));
    }

    @Test
    void variantsAndLongWaysAreLeftOut() {
        assertEquals(List.of("es-fr", "fra-cat"), way(Language.ES, Language.CA));
        assertEquals(List.of(), way(Language.ES, Language.EN));
        assertEquals(List.of(), way(Language.PT, Language.ES));
        assertEquals(List.of(), way(new Language("de"), Language.ES));
    }

    @Test
    void pairsAreThoseWithAWay() {
        var modes = Modes.in(folder);

        assertTrue(modes.ways().pairs().contains(new Pair(Language.EN, Language.PT)));
        assertFalse(modes.ways().pairs().contains(new Pair(Language.PT, Language.ES)));
        assertTrue(modes.ways().pairs().stream().noneMatch(pair -> pair.from().equals(pair.to())));
        modes.ways()
                .pairs()
                .forEach(pair -> assertFalse(modes.ways().way(pair).isEmpty(), pair::toString));
    }

    @Test
    void withoutTheFolderThereIsNothing() {
        assertEquals(Set.of(), Modes.in(folder.resolve("missing")).ways().pairs());
    }

    @Test
    void modeFileNamesProgramsAndTheirArguments() throws IOException {
        var file = folder.resolve("es-pt.mode");
        Files.writeString(
                file,
                "lt-proc '/a b/x.bin' | apertium-tagger -g $2 '/y.prob' | lt-proc $1 '/z.bin'\n");

        assertEquals(
                List.of(
                        List.of("lt-proc", "-z", "/a b/x.bin"),
                        List.of("apertium-tagger", "-z", "-g", "/y.prob"),
                        List.of("lt-proc", "-z", "-n", "/z.bin")),
                ModeFile.commands(file));
        Files.writeString(file, "lt-proc x | ");
        assertThrows(IOException.class, () -> ModeFile.commands(file));
    }

    private List<String> way(Language from, Language to) {
        return Modes.in(folder).ways().way(new Pair(from, to));
    }
}
