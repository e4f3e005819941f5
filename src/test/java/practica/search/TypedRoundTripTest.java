package practica.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import practica.support.HostileWords;

class TypedRoundTripTest {
    private static final int RUNS = 10_000;

    @Test
    void whatIsWrittenReadsToTheSameClauses() {
        var random = new Random(42);
        for (var run = 0; run < RUNS; run++) {
            var typed = HostileWords.nasty(random);

            var read = Typed.of(typed);
            var again = Typed.of(read.written());

            assertEquals(read.clauses(), again.clauses(), () -> escaped(typed));
            assertEquals(read.written(), again.written(), () -> escaped(typed));
            assertFalse(again.cut(), () -> escaped(typed));
            assertTrue(read.clauses().size() <= Limits.CLAUSES, () -> escaped(typed));
        }
    }

    @Test
    void longestFormIsReadWhole() {
        var longest =
                Typed.of(
                        "twelve1letters ".repeat(200)
                                + ('"' + "w ".repeat(32) + "\" ").repeat(8)
                                + "organisation:x ".repeat(16)
                                + "-x ".repeat(8)
                                + "x OR ".repeat(15)
                                + "x");

        var again = Typed.of(longest.written());

        assertFalse(longest.cut());
        assertEquals(longest, again);
    }

    @Test
    void textBeyondWhatIsReadIsCut() {
        assertFalse(Typed.of(" ".repeat(65_535) + "x").cut());
        assertEquals(new Typed(List.of(), true), Typed.of(" ".repeat(65_536) + "x"));
    }

    @Test
    void wordsAreThoseOfOrdinaryText() {
        var text = "Às 10h, a cidade (e o Porto) abriu: l'aigua, col·legis i 3,5 km — só isso!";

        assertEquals(practica.text.Words.of(text), Typed.of(text).words());
    }

    private static String escaped(String typed) {
        return typed.chars()
                .mapToObj(one ->
                        one > 32 && one < 127 ? Character.toString(one) : "\\u%04X".formatted(one))
                .collect(Collectors.joining());
    }
}
