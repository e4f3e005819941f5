package practica.place;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import practica.place.Place.Kind;
import practica.support.TestLibrary;
import practica.vocabulary.ConceptId;

class GazetteerTest {
    private static final List<Place> ALL = new Gazetteer(Path.of("content/places")).read();

    @Test
    void holdsTheCountriesRegionsAndCitiesOfItsFiles() {
        assertEquals(
                Map.of(Kind.COUNTRY, 250L, Kind.REGION, 530L, Kind.CITY, 49_794L),
                ALL.stream().collect(groupingBy(Place::kind, counting())));
    }

    @Test
    void idsAreUnique() {
        var seen = new HashSet<PlaceId>();

        assertEquals(List.of(), ALL.stream().filter(place -> !seen.add(place.id())).toList());
    }

    @Test
    void everyPlaceLiesOnTheEarth() {
        assertEquals(
                List.of(),
                ALL.stream()
                        .filter(place ->
                                Math.abs(place.latitude()) > 90
                                        || Math.abs(place.longitude()) > 180
                                        || place.latitude() == 0 && place.longitude() == 0)
                        .toList());
    }

    @Test
    void everyPlaceHasACountryAndEveryCountryAWorldRegion() {
        var vocabularies = TestLibrary.known().vocabularies();

        assertEquals(
                List.of(),
                ALL.stream()
                        .filter(place ->
                                !vocabularies
                                        .worldRegions()
                                        .knows(new ConceptId(place.worldRegion())))
                        .toList());
        assertEquals(
                List.of(),
                ALL.stream()
                        .filter(place -> !place.income().isEmpty())
                        .filter(place ->
                                !vocabularies.incomeGroups().knows(new ConceptId(place.income())))
                        .toList());
    }

    @Test
    void citiesOfAMillionHavePeople() {
        var largest = ALL.stream().filter(place -> place.kind() == Kind.CITY).findFirst();

        assertEquals("Shanghai", largest.orElseThrow().name());
        assertEquals(22_315_474, largest.orElseThrow().population());
    }
}
