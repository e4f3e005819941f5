package practica.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import practica.support.Drafts;

class WordingTest {
    @Test
    void caseAccentsAndPunctuationAreNoDifference() {
        assertEquals(Wording.of("AIGUA — per a  tothom!"), Wording.of("àigua, per a **tothom**"));
    }

    @Test
    void textsAreComparedFromFortyWordsOn() {
        assertFalse(Wording.of(words(1, 39)).isEnough());
        assertTrue(Wording.of(words(1, 40)).isEnough());
    }

    @Test
    void shareIsThatOfTheWordsOfBoth() {
        var one = Wording.of(words(1, 100));

        assertEquals(100, one.shareWith(one));
        assertEquals(80, one.shareWith(Wording.of(words(1, 150))));
        assertEquals(50, one.shareWith(Wording.of(words(51, 150))));
        assertEquals(0, one.shareWith(Wording.of(words(101, 200))));
    }

    @Test
    void shareIsTheSameFromBothSides() {
        var one = Wording.of(words(1, 100) + words(1, 30));
        var other = Wording.of(words(20, 70) + words(300, 400));

        assertEquals(one.shareWith(other), other.shareWith(one));
    }

    @Test
    void orderOfWholePassagesDoesNotMatter() {
        var one = Wording.of(words(1, 50) + words(51, 100));
        var other = Wording.of(words(51, 100) + words(1, 50));

        assertEquals(100, one.shareWith(other));
    }

    @Test
    void fewerThanFiveWordsTogetherAreChance() {
        var one = Wording.of("one two three four A five six seven eight B");
        var other = Wording.of("one two three four C five six seven eight D");

        assertEquals(0, one.shareWith(other));
    }

    @Test
    void nothingIsLikeNothing() {
        assertEquals(0, Wording.of("").shareWith(Wording.of("")));
        assertEquals(List.of(), Bands.of(Wording.of("")));
    }

    @Test
    void signsOfScriptsWithoutSpacesAreWords() {
        assertEquals(List.of("水", "と", "都", "市", "2019"), Wording.of("水と都市 2019").words());
        assertTrue(Wording.of("市政府为居民提供清洁的饮用水".repeat(3)).isEnough());
    }

    @Test
    void endOfAnEndlessTextIsNotLookedAt() {
        var body = "language: en\nbody: " + "water ".repeat(100_000);

        var wording = Wording.of(Drafts.documentText(body).original());

        assertTrue(wording.words().size() < 40_000, () -> "" + wording.words().size());
    }

    @Test
    void nearSameTextsHaveABandInCommonAndOthersHaveNot() {
        var one = Bands.of(Wording.of(words(1, 200)));
        var near = Bands.of(Wording.of(words(1, 170) + words(900, 930)));
        var other = Bands.of(Wording.of(words(500, 700)));

        assertEquals(42, one.size());
        assertTrue(near.stream().anyMatch(one::contains));
        assertTrue(other.stream().noneMatch(one::contains));
    }

    private static String words(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(n -> "word" + n + " ")
                .collect(Collectors.joining());
    }
}
