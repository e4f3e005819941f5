package practica.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WindowTest {
    @Test
    void noSpotsShowTheWorld() {
        assertEquals("0.0 0.0 1000.0 430.0", Window.around(List.of(), 60).box());
    }

    @Test
    void oneSpotStandsInTheMiddle() {
        assertEquals("470.0 87.1 60.0 25.8", Window.around(List.of(spot(500, 100)), 60).box());
    }

    @Test
    void spotAtTheEdgeOfTheWorldDoesNotLeadBeyondIt() {
        assertEquals("940.0 404.2 60.0 25.8", Window.around(List.of(spot(1_000, 430)), 60).box());
        assertEquals("0.0 0.0 60.0 25.8", Window.around(List.of(spot(0, 0)), 60).box());
    }

    @Test
    void everySpotIsShownWithinTheWorld() {
        var random = new Random(7);
        for (var n = 0; n < 500; n++) {
            var spots =
                    Stream.generate(() ->
                                    spot(1_000 * random.nextDouble(), 430 * random.nextDouble()))
                            .limit(1 + random.nextInt(4))
                            .toList();

            var window = Window.around(spots, 60);

            assertTrue(window.width() >= 60 && window.width() <= 1_000, window.box());
            assertTrue(window.x() >= 0 && window.x() + window.width() <= 1_000.001, window.box());
            for (var spot : spots) {
                var down = (spot.y() - window.y()) / (0.43 * window.width());
                var across = (spot.x() - window.x()) / window.width();
                assertTrue(
                        across >= 0 && across <= 1 && down >= 0 && down <= 1,
                        spot + " in " + window.box());
            }
        }
    }

    private static Spot spot(double x, double y) {
        return new Spot("a", "A", x, y, 1);
    }
}
