package practica.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.search.Atom.Phrase;
import practica.search.Clause.Required;

class TypedLimitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "w# ~ 200",
                "\"a w#\" ~ 8",
                "-w# ~ 8",
                "NOT w# ~ 8",
                "title:w# ~ 16",
                "year:2019 ~ 16",
                "-title:w# ~ 8"
            })
    void ofEachKindThereIsAMost(String one, int most) {
        assertEquals(most, Typed.of(times(most, one, " ")).clauses().size());
        assertFalse(Typed.of(times(most, one, " ")).cut());
        assertEquals(
                Typed.of(times(most, one, " ")).clauses(),
                Typed.of(times(most + 1, one, " ")).clauses());
        assertTrue(Typed.of(times(most + 1, one, " ")).cut());
    }

    @Test
    void beginningsAreWordsFromTheFifthOn() {
        var typed = Typed.of("aaa* bbb* ccc* ddd* eee* title:fff* -ggg*");

        assertEquals("aaa* bbb* ccc* ddd* eee title:fff -ggg", typed.written());
        assertTrue(typed.cut());
    }

    @Test
    void alternativesAreCountedOverAllOrs() {
        var one = Typed.of(times(1_000, "w#", " OR "));
        var several =
                Typed.of(times(10, "w#", " OR ") + " x " + times(10, "v#", " OR ") + " a OR b");

        assertEquals(times(16, "w#", " OR "), one.written());
        assertTrue(one.cut());
        assertEquals(times(10, "w#", " OR ") + " x " + times(6, "v#", " OR "), several.written());
        assertTrue(several.cut());
    }

    @Test
    void orOfWhichOneAlternativeIsLeftIsThatOne() {
        var typed = Typed.of(times(8, "\"w#\"", " ") + " \"too many\" OR water");

        assertEquals(times(8, "\"w#\"", " ") + " water", typed.written());
        assertEquals(List.of("water"), typed.words());
    }

    @Test
    void phraseIsItsFirstWords() {
        var typed = Typed.of('"' + times(33, "w#", " ") + '"');

        assertEquals('"' + times(32, "w#", " ") + '"', typed.written());
        assertTrue(typed.cut());
    }

    @Test
    void wordWithoutEndIsSeveral() {
        var typed = Typed.of("水".repeat(250) + " \"" + "x".repeat(101) + '"');

        assertEquals(List.of("水".repeat(100), "水".repeat(100), "水".repeat(50)), typed.words());
        assertEquals(
                Required.of(new Phrase(List.of("x".repeat(100), "x"))), typed.clauses().getLast());
        assertFalse(typed.cut());
    }

    @Test
    void lettersAreCountedOverAllWordsAndPhrases() {
        var words = Typed.of("水".repeat(20_000));
        var phrases =
                Typed.of(('"' + "水".repeat(1_900) + "\" ").repeat(3) + "水".repeat(200) + " -x");

        assertEquals("水".repeat(4_000), String.join("", words.words()));
        assertTrue(words.cut());
        assertEquals(4, phrases.clauses().size());
        assertEquals(200, String.join("", phrases.words()).length());
        assertTrue(phrases.cut());
    }

    @Test
    void wordIsNeverPartedWithinALetter() {
        var typed = Typed.of("a" + "𝒳".repeat(100));

        assertEquals("a" + "𝒳".repeat(49), typed.words().getFirst());
        assertEquals("a" + "𝒳".repeat(100), String.join("", typed.words()));
    }

    @Test
    void letterBearsEightMarks() {
        assertEquals(
                List.of("x" + "\u0323".repeat(8) + "y"),
                Typed.of("x" + "\u0323".repeat(10_000) + "y").words());
    }

    @Test
    void noTextHasMoreClausesThanAllLimitsTogether() {
        var typed =
                Typed.of(
                        Stream.of("w#", "\"p#\"", "pre#*", "title:t#", "-n#", "a# OR b# x")
                                .map(one -> times(300, one, " "))
                                .collect(Collectors.joining(" ")));

        assertEquals(Limits.CLAUSES, typed.clauses().size());
    }

    private static String times(int times, String one, String between) {
        return IntStream.range(0, times)
                .mapToObj(number -> one.replace("#", Integer.toString(number)))
                .collect(Collectors.joining(between));
    }
}
