package practica.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "São Paulo, sao paulo",
        "sao-paulo, sao paulo",
        "'  Ville  de\tLyon. ', ville de lyon",
        "col·lectiu, collectiu",
        "COL•LECTIU, collectiu",
        "L'Hospitalet, l hospitalet",
        "Ｆｕｌｌ ｗｉｄｔｈ, full width",
        "Москва́, москва",
        "東京, 東京",
        "n° 16, n 16",
        "'', ''"
    })
    void caseAccentsAndPunctuationDoNotCount(String words, String folded) {
        assertEquals(folded, Words.folded(words));
    }

    @Test
    void wordsOfWordsAreTheSameWords() {
        assertEquals(List.of("i\u0307zmi\u0307r", "\u01F0"), Words.of("İZMİR J\u030C"));
        assertEquals(List.of("i\u0307zmi\u0307r", "\u01F0"), Words.of("i\u0307zmi\u0307r \u01F0"));
    }

    @Test
    void composedAndDecomposedLettersFoldAlike() {
        assertEquals(Words.folded("S\u00e3o"), Words.folded("Sa\u0303o"));
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        var folded = Words.folded("Àrea l·liberal, İstanbul & Ørsted");

        assertEquals(folded, Words.folded(folded));
    }

    @ParameterizedTest
    @CsvSource({
        "'L’Évora, col·lectiu & 2030!', 'l évora collectiu 2030'",
        "'…', ''",
        "'हिन्दी भाषा', 'हिन्दी भाषा'"
    })
    void wordsOfATextKeepTheirAccents(String text, String words) {
        assertEquals(words, String.join(" ", Words.of(text)));
    }

    @Test
    void shortTextIsItsOwnBeginning() {
        assertEquals("one two", Words.beginning("one two", 7));
    }

    @Test
    void longTextIsCutBetweenWords() {
        assertEquals("one two…", Words.beginning("one two three", 10));
    }

    @Test
    void wordWithoutEndIsCutWithinIt() {
        assertEquals("xxxxxxxxx…", Words.beginning("x".repeat(50), 10));
    }

    @Test
    void beginningIsNeverLongerThanAsked() {
        var text = "Uma cidade que escuta, 🏙️ e que responde. ".repeat(3);

        assertTrue(
                IntStream.range(1, text.length())
                        .allMatch(most -> Words.beginning(text, most).length() <= most));
    }

    @Test
    void noCharacterIsCutInTwo() {
        var text = "🏙".repeat(30);

        assertFalse(
                IntStream.range(1, 60)
                        .mapToObj(most -> Words.beginning(text, most))
                        .anyMatch(
                                cut -> cut.replace("🏙", "").chars().anyMatch(WordsTest::isHalf)));
    }

    private static boolean isHalf(int unit) {
        return Character.isSurrogate((char) unit);
    }
}
