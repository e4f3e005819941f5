package practica.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    @Test
    void answersInTheBestOrderAreWorthOne() {
        var measures = Measures.of(List.of("a", "b", "c"), Map.of("a", 3, "b", 1));

        assertEquals(new Measures(1, 1, 1, 1), measures);
    }

    @Test
    void answerFurtherDownIsWorthLess() {
        var measures = Measures.of(List.of("x", "y", "a"), Map.of("a", 1));

        assertEquals(0.5, measures.ndcg(), 1e-9);
        assertEquals(1d / 3, measures.reciprocalRank(), 1e-9);
        assertEquals(1, measures.hit());
    }

    @Test
    void answerAfterTheTenthIsNoHitButFound() {
        var ranking = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "a");

        assertEquals(new Measures(0, 0, 0, 1), Measures.of(ranking, Map.of("a", 1)));
    }

    @Test
    void gradeCountsByPowersOfTwo() {
        var swapped = Measures.of(List.of("b", "a"), Map.of("a", 2, "b", 1));

        var log3 = Math.log(3) / Math.log(2);
        assertEquals((1 + 3 / log3) / (3 + 1 / log3), swapped.ndcg(), 1e-9);
    }

    @Test
    void meanIsOfEachMeasure() {
        assertEquals(
                new Measures(0.5, 0.5, 0.5, 0.5),
                Measures.mean(List.of(new Measures(0, 0, 0, 0), new Measures(1, 1, 1, 1))));
    }
}
