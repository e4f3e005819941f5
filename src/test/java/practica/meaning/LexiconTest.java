package practica.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.language.Language;
import practica.meaning.Lexicon.Translation;

class LexiconTest {
    private static final String LINES =
            "es\tgestión\ten\tmanagement 80 handling 10\n"
                    + "es\tgestión\tfr\tgestion 90\n"
                    + "es\tvivienda\ten\thousing 83\n"
                    + "fr\teau\tes\tagua 97\n";

    @Test
    void wordIsCalledSomethingInOtherLanguages() throws IOException {
        assertEquals(
                List.of(
                        new Translation(Language.EN, "management", 0.8),
                        new Translation(Language.EN, "handling", 0.1),
                        new Translation(Language.FR, "gestion", 0.9)),
                lexicon().translations(Language.ES, "gestión"));
    }

    @Test
    void accentsAndCaseDoNotMatter() throws IOException {
        assertEquals(
                lexicon().translations(Language.ES, "gestión"),
                lexicon().translations(Language.ES, "GESTION"));
        assertTrue(lexicon().knows(Language.ES, "gestion"));
    }

    @Test
    void wordIsOfItsLanguageOnly() throws IOException {
        assertFalse(lexicon().knows(Language.FR, "vivienda"));
        assertEquals(List.of(), lexicon().translations(Language.PT, "vivienda"));
        assertEquals(Set.of(Language.ES, Language.FR), lexicon().languages());
    }

    @ParameterizedTest
    @CsvSource({"es, vivienda, en, housing", "ca, habitatge, fr, logement", "pt, lixo, es, basura"})
    void shippedOneKnowsTheWordsOfCities(String from, String word, String to, String other) {
        var words =
                Meaning.shipped().lexicon().translations(new Language(from), word).stream()
                        .filter(one -> one.language().code().equals(to))
                        .map(Translation::word)
                        .toList();

        assertTrue(words.contains(other), words::toString);
    }

    private static Lexicon lexicon() throws IOException {
        return Lexicon.read(new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8)));
    }
}
