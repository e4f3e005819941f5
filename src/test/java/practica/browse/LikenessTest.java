package practica.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.item.Known;
import practica.place.Place;
import practica.place.Place.Kind;
import practica.place.PlaceId;
import practica.support.TestLibrary;

class LikenessTest {
    private final Known known = TestLibrary.starter().known();

    @ParameterizedTest
    @CsvSource({
        "600000, high, southern-europe, 7",
        "600000, low, southern-asia, 3",
        "60000, high, southern-europe, 4",
        "60000, high, northern-europe, 3",
        "60000, low, northern-europe, 1",
        "60000, low, southern-asia, 0",
        "0, '', '', 0"
    })
    void scoreIsTheSumOfWhatTheyHaveInCommon(
            long population, String income, String region, int score) {
        var one = place("city:1", 700_000, "high", "southern-europe");
        var other = place("city:2", population, income, region);

        var like = Likeness.of(one, other, 1, List.of(), known);

        assertEquals(score, like.score());
        assertEquals(score >= 4, like.isEnough());
    }

    @Test
    void networksCountUpToTwo() {
        var one = place("city:1", 700_000, "high", "southern-europe");
        var other = place("city:2", 60_000, "low", "southern-asia");
        var networks = known.networks().all().subList(0, 5);

        assertEquals(2, Likeness.of(one, other, 1, networks, known).score());
    }

    @Test
    void whatNobodyToldUsIsNotInCommon() {
        var one = place("city:1", 0, "", "");
        var other = place("city:2", 0, "", "");

        var like = Likeness.of(one, other, 1, List.of(), known);

        assertFalse(like.population() || like.income() || like.region() || like.continent());
        assertTrue(like.score() == 0);
    }

    private static Place place(String id, long population, String income, String region) {
        return new Place(
                new PlaceId(id),
                Kind.CITY,
                "XX",
                "",
                "Somewhere",
                Map.of(),
                0,
                0,
                population,
                region,
                income);
    }
}
