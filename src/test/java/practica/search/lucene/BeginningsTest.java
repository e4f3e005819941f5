package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.language.Language;

class BeginningsTest {
    private final Beginnings beginnings = new Beginnings();

    @ParameterizedTest
    @CsvSource({
        "water, true",
        "Wall, true",
        "(WATER), true",
        "d'walls, true",
        "42wa, true",
        "w, false",
        "whale, false",
        "awater, false",
        "await, false",
        "W4, false",
        "wáter, true",
        "água, true",
        "-, false"
    })
    void onlyWordsThatBeginSoMayBeMeant(String stretch, boolean may) {
        beginnings.add("water");

        assertEquals(may, beginnings.mayBeIn("x" + stretch + "x", 1, stretch.length() + 1));
    }

    @ParameterizedTest
    @CsvSource({"man, men", "die, dying", "loret, lloret", "LL, lladre"})
    void wordsWhoseBeginningAStemmerChangesAreLookedAt(String stem, String word) {
        beginnings.add(stem.toLowerCase(Locale.ROOT));

        assertTrue(beginnings.mayBeIn(word, 0, word.length()));
    }

    /// Whatever has a stem that is looked for must not be passed over.
    @Test
    void wordsOfAFamilyAreLookedAt() throws IOException {
        var families = Path.of("src/test/resources/words/families.txt");
        try (var analyzers = new Analyzers()) {
            for (var line : Files.readAllLines(families)) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    var parts = line.split(" \\| ", -1);
                    assertLookedAt(
                            analyzers, new Language(parts[0]), List.of(parts[1].split(" ", -1)));
                }
            }
        }
    }

    private static void assertLookedAt(Analyzers analyzers, Language language, List<String> words) {
        var field = Fields.stemmed(Fields.FOLDED, language);
        for (var word : Analyzers.partsWordsAlike(language) ? words : List.<String>of()) {
            var looked = new Beginnings();
            analyzers.terms(field, word).forEach(stem -> looked.add(stem.term()));
            assertTrue(looked.mayBeIn(word, 0, word.length()), language + " " + word);
        }
    }

    @Test
    void nothingIsMeantBeforeAnythingIsAdded() {
        assertFalse(beginnings.mayBeIn("water", 0, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "2030", "水", "w4", "été"})
    void wordOfOtherSignsMayBeAnywhere(String word) {
        beginnings.add(word);

        assertTrue(beginnings.mayBeIn("water", 0, 5));
    }
}
