package practica.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FifthsTest {
    private static final long SECOND = 1_000_000_000;

    @ParameterizedTest
    @ValueSource(ints = {1_000, 2_000, 12_800, 1_024_000})
    void whatSlowsDownIsToldByItsFirstAndItsLastFifth(int things) {
        var fifths = new Fifths(7);
        var moment = 7L;
        for (var at = 1; at <= things; at++) {
            moment += at <= things / 2 ? SECOND / 1_000 : SECOND / 500;
            fifths.done(moment);
        }

        assertEquals("; first fifth 1000 a second, last fifth 500 (50 %)", fifths.said());
    }

    @Test
    void fewThingsHaveNoFifths() {
        var fifths = new Fifths(0);
        for (var at = 1; at < 1_000; at++) {
            fifths.done(at);
        }

        assertEquals("", fifths.said());
    }
}
