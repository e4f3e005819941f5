package practica.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamFormatTest {
    private static final String ALPHABET = "ab .,^$/<>{}\\@[]*#+~é😀";

    @Test
    void signsOfTheFormatAreEscapedAndThePieceIsEnded() {
        assertEquals("see \\[2\\] \\<b\\> \\^x\\$.[]", StreamFormat.escaped("see [2] <b> ^x$"));
    }

    @Test
    void whatWouldEndAPieceTooSoonIsABlank() {
        var escaped = StreamFormat.escaped("one\0two\u0007three\tfour");

        assertEquals("one two three four.[]", escaped);
    }

    @Test
    void whatWasEscapedIsReadAsItWas() {
        var random = new Random(7);
        for (var n = 0; n < 500; n++) {
            var text = new StringBuilder();
            random.ints(40, 0, ALPHABET.length() - 2)
                    .forEach(at -> text.append(ALPHABET.charAt(at)));

            assertEquals(
                    text.toString().strip(),
                    StreamFormat.plain(StreamFormat.escaped(text.toString())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"One. Two! ", "x", "", "   ", "a b c "})
    void piecesHaveEveryWordOfALine(String words) {
        for (var times : List.of(1, 7, 300)) {
            var line = words.repeat(times);

            var pieces = Pieces.of(line);

            assertEquals(line.replace(" ", ""), String.join("", pieces).replace(" ", ""));
            assertTrue(pieces.stream().allMatch(piece -> piece.length() <= 500));
            assertFalse(pieces.contains(""));
        }
    }

    @Test
    void piecesEndWithSentencesOrWords() {
        var sentence = "The buses run all night on four lines of the city. ";

        assertTrue(Pieces.of(sentence.repeat(40)).stream().allMatch(one -> one.endsWith("city.")));
        assertTrue(Pieces.of("buses ".repeat(400)).stream().allMatch(one -> one.endsWith("buses")));
    }

    @Test
    void signOfTwoCharactersIsNeverCut() {
        var pieces = Pieces.of("x" + "😀".repeat(900));

        assertEquals("x" + "😀".repeat(900), String.join("", pieces));
        assertTrue(pieces.stream().noneMatch(one -> Character.isLowSurrogate(one.charAt(0))));
    }
}
