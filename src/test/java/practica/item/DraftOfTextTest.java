package practica.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import practica.database.Database;
import practica.place.Place;
import practica.place.PlaceId;
import practica.support.Drafts;
import practica.support.TestLibrary;

class DraftOfTextTest {
    private static final Known KNOWN = TestLibrary.known();

    @Test
    void everyStarterItemIsTheSameAfterTheWayBackAndForth() {
        var items = TestLibrary.starter().items().changedAfter(0, 1_000);

        for (var item : items) {
            assertEquals(item.text(), Drafts.text(Draft.of(item.text(), KNOWN)), item.slug());
        }
        assertTrue(items.size() >= 80, () -> "" + items.size());
    }

    @Test
    void draftsOfStarterItemsAreTheSameAfterTheyWereWrittenAsJson() throws Exception {
        for (var item : TestLibrary.starter().items().changedAfter(0, 1_000)) {
            var draft = Draft.of(item.text(), KNOWN);

            assertEquals(draft, read(draft), item.slug());
        }
    }

    @Test
    void draftWithEverythingComesBack() throws Exception {
        var draft =
                Drafts.practice(
                        """
                        blocks: [{title: Pati, what: Obrir-lo, enablingFactors: Claus, lessons: Cal un conserge}]
                        cost: {amount: 1200000.50, currency: EUR, year: 2019}
                        staff: Dues persones
                        funding: [Ajuntament]
                        partners: [AMPA]
                        indicators: [{name: Patis, before: "0", after: "12", unit: patis, source: Informe}]
                        links: [{title: Pla, url: "https://example.org/pla"}]
                        Nota: d'un altre lloc
                        """);
        var text = Drafts.text(draft);

        assertEquals(draft, read(draft));
        assertEquals(text, Drafts.text(Draft.of(text, KNOWN)));
        assertEquals("d'un altre lloc", text.extras().get("Nota"));
    }

    /// Of two cities of one name only the larger can be written by name and country.
    @Test
    void placeThatHasNoNameOfItsOwnIsWrittenByItsIdentifier() {
        var springfields =
                KNOWN.places().beginning("Springfield", 20).stream()
                        .filter(place -> place.kind() == Place.Kind.CITY)
                        .filter(place -> place.name().equals("Springfield"))
                        .map(Place::id)
                        .toList();
        assertTrue(springfields.size() > 1, springfields::toString);

        for (var id : springfields) {
            var places = List.of(id.value());
            var text = Drafts.practiceText("{places: ['" + id + "']}");

            assertEquals(List.of(id), text.places());
            assertEquals(
                    List.of(new PlaceId(places.getFirst())),
                    Drafts.text(Draft.of(text, KNOWN)).places());
        }
    }

    private static Draft read(Draft draft) throws JsonProcessingException {
        var json = Database.json();
        return json.readValue(json.writeValueAsString(draft), Draft.class);
    }
}
