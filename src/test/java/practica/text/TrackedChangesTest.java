package practica.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import practica.text.TrackedChanges.Piece;
import practica.text.TrackedChanges.Version;
import practica.text.WordDiff.Kind;

class TrackedChangesTest {
    @Test
    void everyWordIsTheirsWhoAddedOrRemovedIt() {
        var pieces =
                TrackedChanges.of(
                        List.of(
                                new Version<>("Free buses for all", "owner"),
                                new Version<>("Free trams for all", "first"),
                                new Version<>("Free trams for some", "second")));

        assertEquals(
                List.of(
                        same("Free "),
                        removed("buses", "first"),
                        added("trams", "first"),
                        same(" for "),
                        removed("all", "second"),
                        added("some", "second")),
                pieces);
    }

    @Test
    void wordsOfSeveralPeopleSideBySideStayApart() {
        var pieces =
                TrackedChanges.of(
                        List.of(
                                new Version<>("Trams", "owner"),
                                new Version<>("Trams run", "first"),
                                new Version<>("Trams run daily", "second")));

        assertEquals(
                List.of(same("Trams"), added(" run", "first"), added(" daily", "second")), pieces);
    }

    @Test
    void whatWasAddedAndRemovedAgainIsInNeitherText() {
        var pieces =
                TrackedChanges.of(
                        List.of(
                                new Version<>("Trams for all", "owner"),
                                new Version<>("Slow trams for all", "first"),
                                new Version<>("Trams for all", "owner")));

        assertEquals(List.of(same("Trams for all")), pieces);
    }

    @Test
    void oneTextAloneIsUnchanged() {
        assertEquals(
                List.of(same("As it was")),
                TrackedChanges.of(List.of(new Version<>("As it was", "owner"))));
        assertEquals(List.of(), TrackedChanges.of(List.of(new Version<>("", "owner"))));
    }

    @Test
    void bothTextsAreInThePiecesAndEveryChangeIsSomebodys() {
        var random = new Random(11);
        for (var n = 0; n < 300; n++) {
            var versions = new ArrayList<Version<Integer>>();
            for (var author = 0; author <= 1 + random.nextInt(5); author++) {
                versions.add(new Version<>(text(random), author));
            }

            var pieces = TrackedChanges.of(versions);

            assertEquals(versions.getFirst().words(), without(pieces, Kind.ADDED));
            assertEquals(versions.getLast().words(), without(pieces, Kind.REMOVED));
            assertTrue(
                    pieces.stream()
                            .allMatch(
                                    one -> one.author().isPresent() != (one.kind() == Kind.SAME)));
        }
    }

    @Test
    void piecesAreThoseOfTheComparisonOfTheFirstAndTheLastText() {
        var random = new Random(12);
        for (var n = 0; n < 100; n++) {
            var before = text(random);
            var now = text(random);

            var pieces =
                    TrackedChanges.of(
                            List.of(
                                    new Version<>(before, "owner"),
                                    new Version<>(text(random), "first"),
                                    new Version<>(now, "owner")));

            assertEquals(
                    kept(WordDiff.of(before, now)),
                    pieces.stream()
                            .filter(one -> one.kind() == Kind.SAME)
                            .map(Piece::words)
                            .collect(Collectors.joining()));
        }
    }

    @Test
    void longTextsAreComparedByTheirLines() {
        var before = "the same words again and again\n".repeat(20_000);

        var pieces =
                TrackedChanges.of(
                        List.of(
                                new Version<>(before, "owner"),
                                new Version<>(before + "one more", "first")));

        assertEquals(List.of(same(before), added("one more", "first")), pieces);
    }

    private static String kept(List<WordDiff.Piece> pieces) {
        return pieces.stream()
                .filter(WordDiff.Piece::same)
                .map(WordDiff.Piece::words)
                .collect(Collectors.joining());
    }

    private static String without(List<Piece<Integer>> pieces, Kind kind) {
        return pieces.stream()
                .filter(one -> one.kind() != kind)
                .map(Piece::words)
                .collect(Collectors.joining());
    }

    private static Piece<String> same(String words) {
        return new Piece<>(Kind.SAME, words, Optional.empty());
    }

    private static Piece<String> added(String words, String author) {
        return new Piece<>(Kind.ADDED, words, Optional.of(author));
    }

    private static Piece<String> removed(String words, String author) {
        return new Piece<>(Kind.REMOVED, words, Optional.of(author));
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(30), 0, 6)
                .mapToObj(n -> List.of("a", "b", " ", "\n", "cd ", "é").get(n))
                .collect(Collectors.joining());
    }
}
