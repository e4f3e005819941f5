package practica.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentWordsTest {
    private final List<String> made = new ArrayList<>();

    @Test
    void wordMetAgainIsNotMadeAgain() {
        var recent = new RecentWords<String>(8);

        var first = recent.get("water", this::upper);

        assertSame(first, recent.get("water", this::upper));
        assertEquals(List.of("water"), made);
    }

    @Test
    void wordsBeyondTheRoomAreForgottenAndNeverMistaken() {
        var recent = new RecentWords<String>(2);

        for (var turn = 0; turn < 2; turn++) {
            for (var at = 0; at < 100; at++) {
                assertEquals("W" + at, recent.get("w" + at, this::upper));
            }
        }

        assertTrue(made.size() > 100 && made.size() <= 200, made::toString);
    }

    @Test
    void rareWordsBetweenDoNotDriveOutFrequentOne() {
        var recent = new RecentWords<String>(1);

        for (var at = 0; at < 100; at++) {
            recent.get("water", this::upper);
            recent.get("rare" + at, this::upper);
        }

        assertEquals(1, made.stream().filter("water"::equals).count());
        assertEquals(101, made.size());
    }

    @Test
    void threadsNeverSeeTheValueOfAnotherWord() throws Exception {
        var recent = new RecentWords<String>(3);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all =
                    IntStream.range(0, 4)
                            .<Future<?>>mapToObj(_ ->
                                    threads.submit(() -> {
                                        for (var at = 0; at < 20_000; at++) {
                                            var word = "w" + at % 37;
                                            assertEquals(
                                                    word + "!", recent.get(word, w -> w + "!"));
                                        }
                                    }))
                            .toList();
            for (var one : all) {
                one.get();
            }
        }
    }

    private String upper(String word) {
        made.add(word);
        return word.toUpperCase(Locale.ROOT);
    }
}
