package practica.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import practica.place.Place.Kind;

class CitySizeTest {
    @ParameterizedTest
    @CsvSource({
        "1, under-50k",
        "49999, under-50k",
        "50000, under-200k",
        "200000, under-500k",
        "500000, under-1500k",
        "1499999, under-1500k",
        "1500000, over-1500k",
        "37000000, over-1500k"
    })
    void cityBelongsToTheClassOfItsPopulation(long population, String key) {
        assertEquals(
                Optional.of(key), CitySize.of(place(Kind.CITY, population)).map(CitySize::key));
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNTRY", "REGION"})
    void onlyCitiesHaveOne(Kind kind) {
        assertEquals(Optional.empty(), CitySize.of(place(kind, 1_000_000)));
    }

    @Test
    void cityOfWhichWeDoNotKnowItHasNone() {
        assertEquals(Optional.empty(), CitySize.of(place(Kind.CITY, 0)));
    }

    private static Place place(Kind kind, long population) {
        return new Place(
                new PlaceId("city:1"),
                kind,
                "BR",
                "BR-CE",
                "Sobral",
                Map.of(),
                0,
                0,
                population,
                "",
                "");
    }
}
