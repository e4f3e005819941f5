package practica.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import practica.language.Language;
import practica.usage.Tally.Unanswered;
import practica.usage.Use.Thing;

class TallyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);
    private static final Instant NOW = Instant.parse("2026-05-31T10:00:00Z");
    private static final Use VIEW = view("one");

    private final Tally tally = new Tally(1_000);

    @Test
    void twoClicksWithinThirtySecondsAreOne() {
        assertTrue(tally.count(VIEW, 1, NOW));
        assertFalse(tally.count(VIEW, 1, NOW.plusSeconds(29)));
        assertFalse(tally.count(VIEW, 1, NOW.plusSeconds(58)));
        assertTrue(tally.count(VIEW, 1, NOW.plusSeconds(88)));

        assertEquals(Map.of(VIEW, 2L), tally.take().uses());
    }

    @Test
    void clicksOfTwoVisitorsAreTwo() {
        tally.count(VIEW, 1, NOW);
        tally.count(VIEW, 2, NOW);

        assertEquals(Map.of(VIEW, 2L), tally.take().uses());
    }

    @Test
    void whatWasTakenIsCountedNoMore() {
        tally.count(VIEW, 1, NOW);

        assertFalse(tally.take().isEmpty());

        assertTrue(tally.take().isEmpty());
    }

    @Test
    void whatCouldNotBeWrittenIsCountedWithTheRest() {
        tally.count(VIEW, 1, NOW);
        tally.unanswered(DAY, "trams", 1);
        var taken = tally.take();
        tally.count(VIEW, 2, NOW);
        tally.unanswered(DAY, "trams", 2);

        tally.giveBack(taken);

        var all = tally.take();
        assertEquals(Map.of(VIEW, 2L), all.uses());
        assertEquals(Map.of(new Unanswered(DAY, "trams"), 2), all.unanswered());
    }

    @Test
    void visitorAsksForTheSameWordsOnceADay() {
        tally.unanswered(DAY, "trams", 1);
        tally.take();
        tally.unanswered(DAY, "trams", 1);
        assertTrue(tally.take().isEmpty());

        tally.unanswered(DAY.plusDays(1), "trams", 1);

        assertEquals(
                Map.of(new Unanswered(DAY.plusDays(1), "trams"), 1), tally.take().unanswered());
    }

    @Test
    void memoryHasAnEnd() {
        for (var at = 0; at < 5_000; at++) {
            tally.count(view("item-" + at), at, NOW);
            tally.unanswered(DAY, "words " + at, at);
        }
        tally.count(view("item-0"), 10_000, NOW);

        var all = tally.take();
        assertEquals(1_000, all.uses().size());
        assertEquals(2L, all.uses().get(view("item-0")));
        assertEquals(1_000, all.unanswered().size());
    }

    @Test
    void nothingIsLostWhenManyCountAndOneTakes() {
        var taken = new AtomicLong();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 8)
                    .forEach(thread ->
                            threads.submit(() ->
                                    IntStream.range(0, 5_000)
                                            .forEach(at ->
                                                    tally.count(VIEW, thread * 5_000L + at, NOW))));
            threads.submit(() -> {
                for (var at = 0; at < 200; at++) {
                    var some = tally.take();
                    if (at % 2 == 0) {
                        tally.giveBack(some);
                    } else {
                        taken.addAndGet(some.uses().getOrDefault(VIEW, 0L));
                    }
                }
            });
        }

        assertEquals(40_000, taken.get() + tally.take().uses().getOrDefault(VIEW, 0L));
    }

    private static Use view(String slug) {
        return new Use(DAY, Kind.VIEW, false, Language.EN, Thing.slug(slug));
    }
}
