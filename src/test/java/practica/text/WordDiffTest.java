package practica.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import practica.text.WordDiff.Kind;
import practica.text.WordDiff.Piece;

class WordDiffTest {
    @Test
    void tellsWhatWasChanged() {
        assertEquals(
                List.of(
                        new Piece(Kind.SAME, "Free "),
                        new Piece(Kind.REMOVED, "buses"),
                        new Piece(Kind.ADDED, "trams"),
                        new Piece(Kind.SAME, " for all"),
                        new Piece(Kind.ADDED, "\nsince 2019")),
                WordDiff.of("Free buses for all", "Free trams for all\nsince 2019"));
    }

    @Test
    void whatIsEmptyHasNoPieces() {
        assertEquals(List.of(), WordDiff.of("", ""));
        assertEquals(List.of(new Piece(Kind.ADDED, "all")), WordDiff.of("", "all"));
        assertEquals(List.of(new Piece(Kind.REMOVED, "all")), WordDiff.of("all", ""));
    }

    @Test
    void bothTextsAreInThePieces() {
        var random = new Random(7);
        for (var n = 0; n < 200; n++) {
            var before = text(random);
            var after = text(random);

            var pieces = WordDiff.of(before, after);

            assertEquals(before, without(pieces, Kind.ADDED));
            assertEquals(after, without(pieces, Kind.REMOVED));
        }
    }

    @Test
    void longTextIsComparedByItsLines() {
        var line = "the same words again and again\n";
        var before = line.repeat(20_000);

        var pieces = WordDiff.of(before, before + "one more");

        assertEquals(new Piece(Kind.ADDED, "one more"), pieces.getLast());
        assertTrue(pieces.size() == 2, () -> "" + pieces.size());
    }

    @Test
    void whatWouldTakeTooLongIsReplacedAsAWhole() {
        var before = "a\nb\n".repeat(20_000);
        var after = "c\nd\n".repeat(20_000);

        assertEquals(
                List.of(
                        new Piece(Kind.SAME, "first\n"),
                        new Piece(Kind.REMOVED, before),
                        new Piece(Kind.ADDED, after),
                        new Piece(Kind.SAME, "last\n")),
                WordDiff.of("first\n" + before + "last\n", "first\n" + after + "last\n"));
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(30), 0, 6)
                .mapToObj(n -> List.of("a", "b", " ", "\n", "cd ", "é").get(n))
                .collect(Collectors.joining());
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::words)
                .collect(Collectors.joining());
    }
}
