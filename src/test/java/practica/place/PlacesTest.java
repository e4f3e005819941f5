package practica.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.language.Language;
import practica.support.TestLibrary;

class PlacesTest {
    private static final Places PLACES = TestLibrary.known().places();

    @Test
    void countryIsCalledInEachLanguageWhatIcuCallsIt() {
        for (var turn = 0; turn < 2; turn++) {
            for (var reader : Language.INTERFACE) {
                var names = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(reader.code()));
                for (var code : List.of("BR", "ES", "ZA", "CI", "PT", "US")) {
                    var country = PLACES.find(PlaceId.country(code)).orElseThrow();
                    assertEquals(names.regionDisplayName(code), country.countryName(reader));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Porto Alegre, BR          | city:3452925",
                "porto alegre,BR           | city:3452925",
                "Medellín, CO              | city:3674962",
                "Medellin, CO              | city:3674962",
                "MEDELLÍN, CO              | city:3674962",
                "Barcelona, ES             | city:3128760",
                "Barcelona, VE             | city:3648559",
                "New York, US              | city:5128581",
                "region:Catalonia, ES      | region:ES-CT",
                "region:Cataluña, ES       | region:ES-CT",
                "region:catalogne, ES      | region:ES-CT",
                "country:BR                | country:BR",
            })
    void placeIsFoundAsEditorsWriteIt(String written, String id) {
        assertEquals(Optional.of(new PlaceId(id)), PLACES.written(written).map(Place::id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Porto Alegre",
                "Porto Alegre, Brazil",
                "Porto Alegre, AR",
                "region:Porto Alegre, BR",
                "Catalonia, ES",
                "country:QQ",
                "country:br",
                "country:",
                ", BR",
                "%, BR",
                "'; drop table place; --, BR"
            })
    void nothingElseIsAPlace(String written) {
        assertEquals(Optional.empty(), PLACES.written(written));
    }

    @ParameterizedTest
    @CsvSource({
        "London, city:2643743",
        "Londres, city:2643743",
        "New York, city:5128581",
        "Nueva York, city:5128581",
        "Nova York, city:5128581",
        "Nova Iorque, city:5128581",
        "Lisbon, city:2267057",
        "Lisboa, city:2267057",
        "Lisbonne, city:2267057",
        "Zaragoza, city:3104324",
        "Saragossa, city:3104324",
        "Saragosse, city:3104324",
        "saragoça, city:3104324",
        "Seúl, city:1835848",
        "Séoul, city:1835848",
        "Xangai, city:1796236",
        "São Paulo, city:3448439",
        "sao-paulo, city:3448439",
        "Torí, city:3165524",
        "Turin, city:3165524",
        "Moscou, city:524901",
        "Moscú, city:524901",
        "Le Caire, city:360630"
    })
    void cityIsFoundByItsNameInAnyLanguageWithPointAndPopulation(String typed, String id) {
        var found = PLACES.beginning(typed, 5).getFirst();

        assertEquals(new PlaceId(id), found.id());
        assertTrue(found.population() > 100_000, found::toString);
        assertTrue(found.latitude() != 0 && found.longitude() != 0, found::toString);
    }

    @Test
    void beginningGivesTheLargestFirstAndNoMoreThanAsked() {
        var found = PLACES.beginning("san", 10);

        assertEquals(10, found.size());
        assertEquals(
                found.stream().map(Place::population).sorted((a, b) -> Long.compare(b, a)).toList(),
                found.stream().map(Place::population).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?!", "%", "_", "qqqqqq"})
    void whatBeginsNoNameFindsNothing(String typed) {
        assertEquals(List.of(), PLACES.beginning(typed, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0",
                "city:",
                "city:3452925\0",
                "town:3452925",
                "city:123456789012345678901",
                "region:ES CT"
            })
    void whatHasNotTheShapeOfAnIdIsNoPlace(String id) {
        assertEquals(Optional.empty(), PLACES.find(new PlaceId(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"city:3452925", "region:ES-CT", "country:BR", "city:1835848"})
    void slugLeadsBackToThePlace(String id) {
        var place = PLACES.find(new PlaceId(id)).orElseThrow();

        assertEquals(Optional.of(place), PLACES.bySlug(place.slug()));
    }

    @Test
    void slugSaysTheNameButOnlyItsCodeCounts() {
        var portoAlegre = PLACES.find(new PlaceId("city:3452925"));

        assertEquals(Optional.of("porto-alegre-3452925"), portoAlegre.map(Place::slug));
        assertEquals(portoAlegre, PLACES.bySlug("anything-3452925"));
        assertEquals("es-ct", PLACES.written("region:Catalonia, ES").orElseThrow().slug());
        assertEquals("br", PLACES.country("BR").orElseThrow().slug());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "nowhere",
                "nowhere-99999999999999",
                "3452925x",
                "es-qq",
                "\0",
                "es-ct\0",
                "es ct",
                "%"
            })
    void unknownSlugIsNoPlace(String slug) {
        assertEquals(Optional.empty(), PLACES.bySlug(slug));
    }

    @Test
    void placeIsCalledAsItsReadersCallIt() {
        var newYork = PLACES.find(new PlaceId("city:5128581")).orElseThrow();
        var brazil = PLACES.country("BR").orElseThrow();

        assertEquals(
                List.of("Nueva York, Estados Unidos", "Nova York, Estats Units"),
                Stream.of(Language.ES, Language.CA).map(newYork::fullName).toList());
        assertEquals("Brésil", brazil.fullName(Language.FR));
        assertEquals("Brasil", brazil.name(Language.PT));
        assertEquals(
                "Catalogne, Espagne", PLACES.bySlug("es-ct").orElseThrow().fullName(Language.FR));
    }

    @Test
    void placesAreFoundByWhateverTheyAreCalledTheLargestFirst() {
        var called = PLACES.called(List.of("cordoba", "barcelona", "andorra", "no such place"));

        assertEquals(java.util.Set.of("cordoba", "barcelona", "andorra"), called.keySet());
        assertEquals("AR", called.getOrDefault("cordoba", List.of()).getFirst().country());
        assertEquals(
                new PlaceId("city:3128760"),
                called.getOrDefault("barcelona", List.of()).getFirst().id());
        assertEquals(
                PlaceId.country("AD"), called.getOrDefault("andorra", List.of()).getFirst().id());
    }

    @ParameterizedTest
    @CsvSource({
        "Brasil, BR",
        "ALLEMAGNE, DE",
        "Alemanya, DE",
        "República Checa, CZ",
        "usa, US",
        "UK, GB",
        "ESP, ES",
        "pt, PT",
        "日本, JP",
        "Россия, RU"
    })
    void countryIsNamedInManyLanguagesAndByItsCodes(String words, String code) {
        assertEquals(PLACES.country(code), PLACES.countryNamed(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Narnia", "European Union", "xx"})
    void whatIsNoCountryIsNotOne(String words) {
        assertEquals(Optional.empty(), PLACES.countryNamed(words));
    }

    @Test
    void cityByItsNameAloneIsTheLargestOfThatName() {
        assertEquals("VE", PLACES.written("Valencia, VE").orElseThrow().country());
        assertEquals("FR", PLACES.cityNamed("PARIS").orElseThrow().country());
        assertEquals(Optional.empty(), PLACES.cityNamed("!"));
    }
}
