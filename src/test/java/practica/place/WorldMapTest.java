package practica.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.place.Place.Kind;
import practica.place.WorldMap.Dot;
import practica.place.WorldMap.Window;

class WorldMapTest {
    private static final int WIDTH = 1_000;
    private static final int HEIGHT = 430;

    @ParameterizedTest
    @CsvSource({
        "2.1589, 41.3888, 505.13, 94.22",
        "-46.6361, -23.5475, 378.83, 322.59",
        "151.2073, -33.8678, 875.68, 357.64",
        "0, 0, 500, 238"
    })
    void pointLiesWhereTheMapIsDrawn(double longitude, double latitude, double x, double y) {
        var dot = dot(longitude, latitude, 1);

        assertEquals(x, dot.x(), 0.005);
        assertEquals(y, dot.y(), 0.005);
    }

    @Test
    void everyPlaceOutsideAntarcticaIsOnTheMap() {
        var outside =
                new Gazetteer(Path.of("content/places"))
                        .read().stream()
                                .filter(place -> place.latitude() > -60)
                                .filter(place -> {
                                    var dot = WorldMap.dot(place, "", "", 1);
                                    return dot.x() < 0
                                            || dot.x() > WIDTH
                                            || dot.y() < 0
                                            || dot.y() > HEIGHT;
                                })
                                .toList();

        assertEquals(List.of(), outside);
    }

    @Test
    void figuresAreWrittenAsSvgWantsThem() {
        var dot = new Dot(505.129, 94.25, "Barcelona", "/en/places/barcelona", 1);

        assertEquals(List.of("505.1", "94.3", "3.6"), List.of(dot.left(), dot.top(), dot.radius()));
    }

    @Test
    void radiusGrowsWithTheItemsUpToAMost() {
        var few = Double.parseDouble(dot(0, 0, 4).radius());
        var more = Double.parseDouble(dot(0, 0, 9).radius());

        assertTrue(few < more);
        assertEquals("14.0", dot(0, 0, 10_000).radius());
    }

    @Test
    void windowStandsAroundOnePlaceWithTheLandThatItLiesIn() {
        var window = Window.around(List.of(dot(2.1589, 41.3888, 1)));

        assertEquals("445 49 120 90", window.viewBox());
    }

    @Test
    void windowHoldsAllPlacesAndNeverLeavesTheMap() {
        var far =
                List.of(
                        List.of(dot(-179, -50, 1), dot(179, 70, 1)),
                        List.of(dot(-179, 71, 1)),
                        List.of(dot(178, -45, 1)),
                        List.of(dot(-9, 38, 1), dot(30, 60, 1), dot(12, -34, 1)));
        for (var dots : far) {
            var window = Window.around(dots);

            assertTrue(window.x() >= 0 && window.x() + window.wide() <= WIDTH, window::viewBox);
            assertTrue(window.y() >= 0, window::viewBox);
            assertTrue(window.y() + 0.75 * window.wide() <= HEIGHT + 0.001, window::viewBox);
        }
        var apart = Window.around(far.getLast());
        for (var dot : far.getLast()) {
            assertTrue(dot.x() > apart.x() && dot.x() < apart.x() + apart.wide());
            assertTrue(dot.y() > apart.y() && dot.y() < apart.y() + 0.75 * apart.wide());
        }
    }

    @Test
    void windowWithoutPlacesIsTheMiddleOfTheWorld() {
        assertEquals("213 0 573 430", Window.around(List.of()).viewBox());
    }

    private static Dot dot(double longitude, double latitude, int items) {
        var place =
                new Place(
                        new PlaceId("city:1"),
                        Kind.CITY,
                        "XX",
                        "",
                        "Somewhere",
                        Map.of(),
                        latitude,
                        longitude,
                        0,
                        "",
                        "");
        return WorldMap.dot(place, "Somewhere", "/", items);
    }
}
