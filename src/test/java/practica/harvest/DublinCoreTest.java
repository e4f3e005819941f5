package practica.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.check.Checked.Good;
import practica.deposit.Incoming;
import practica.fetch.FetchFailure;
import practica.fetch.WebAddress;
import practica.harvest.OaiRecord.Element;
import practica.item.Details.PolicyDocument;
import practica.item.ItemText;
import practica.item.Link;
import practica.item.PartialDate;
import practica.language.Language;
import practica.place.PlaceId;
import practica.support.TestLibrary;
import practica.vocabulary.ConceptId;

/// What becomes of the elements of Dublin Core.
class DublinCoreTest {
    private final List<Element> elements = new ArrayList<>();

    @Test
    void recordBecomesADocumentWithEverythingThatIsRecognised() throws Exception {
        add("title", "", "Pla de l’aigua de Girona");
        add("creator", "", "Puig, Anna");
        add("publisher", "", "Ajuntament de Girona");
        add("description", "", "Com la ciutat vol estalviar aigua.");
        add("subject", "", "Water; Groundwater recharge");
        add("coverage", "", "Girona, Spain");
        add("date", "", "2021-03-01T10:00:00Z");
        add("date", "", "2019-05");
        add("type", "", "Report");
        add("language", "", "cat");
        add("identifier", "", "https://repository.example/handle/1/2");
        add("identifier", "", "doi:10.1234/water.5");
        add("identifier", "", "ISBN 84-000-0000-0");
        add("relation", "", "hdl:10803/77");
        add("relation", "", "info:eu-repo/grantAgreement/1");
        add("rights", "", "info:eu-repo/semantics/openAccess");
        add("rights", "", "http://creativecommons.org/licenses/by-nc/4.0/deed.ca");

        var text = text();

        assertEquals(Language.CA, text.language());
        assertEquals("Pla de l’aigua de Girona", text.original().title());
        assertEquals("Com la ciutat vol estalviar aigua.", text.original().summary());
        assertEquals("Ajuntament de Girona", text.organisation().orElseThrow().name());
        assertEquals(List.of(new ConceptId("water")), text.themes());
        assertEquals(List.of(place("Girona, ES")), text.places());
        assertEquals(
                new PolicyDocument(Optional.empty(), Optional.of(new PartialDate("2019-05"))),
                text.details());
        assertEquals(
                List.of(
                        new Link("", "https://repository.example/handle/1/2"),
                        new Link("", "https://doi.org/10.1234/water.5"),
                        new Link("", "https://hdl.handle.net/10803/77")),
                text.links());
        assertEquals("CC-BY-NC-4.0", text.licence());
        assertEquals(
                Map.of(
                        "creator", "Puig, Anna",
                        "publisher", "Ajuntament de Girona",
                        "subject", "Water; Groundwater recharge",
                        "other dates", "2021-03-01T10:00:00Z",
                        "type", "Report",
                        "identifier", "ISBN 84-000-0000-0",
                        "relation", "info:eu-repo/grantAgreement/1",
                        "rights",
                                "info:eu-repo/semantics/openAccess; http://creativecommons.org/licenses/by-nc/4.0/deed.ca"),
                text.extras());
    }

    @Test
    void titlesInOtherLanguagesOfTheInterfaceAreTranslations() throws Exception {
        add("title", "es", "Plan del agua");
        add("title", "en", "Water plan");
        add("title", "de", "Wasserplan");
        add("description", "es", "Lo que la ciudad hace con el agua.");
        add("description", "en-GB", "What the city does with its water.");
        add("creator", "", "Ciudad");

        var text = text();

        assertEquals(Language.ES, text.language());
        assertEquals("Plan del agua", text.original().title());
        assertEquals("Lo que la ciudad hace con el agua.", text.original().summary());
        assertEquals("Water plan", text.in(Language.EN).title());
        assertEquals("What the city does with its water.", text.in(Language.EN).summary());
        assertEquals("Wasserplan", text.extras().get("other titles"));
        assertEquals("Ciudad", text.organisation().orElseThrow().name());
    }

    @Test
    void longDescriptionIsShortenedAndKeptWhole() throws Exception {
        add("title", "", "A plan");
        add("description", "", "What the city does with its water. ".repeat(300));
        add("language", "", "Klingon?");
        add("rights", "", "All rights reserved. ".repeat(40));

        var text = text();

        assertEquals(Language.EN, text.language());
        assertTrue(text.original().summary().length() <= 5_000);
        assertTrue(text.original().body().length() > 10_000);
        assertEquals("", text.licence());
        assertTrue(text.extras().get("rights").length() > 800);
    }

    @Test
    void recordWithoutATitleIsCalledByItsFirstWords() throws Exception {
        assertFalse(DublinCore.hasWords(record()));
        add("description", "", "Drinking fountains in every square.");

        assertEquals("Drinking fountains in every square.", text().original().title());
    }

    @ParameterizedTest
    @CsvSource({
        "https://creativecommons.org/licenses/by-sa/3.0/es/, CC-BY-SA-3.0",
        "Attribution (CC BY 4.0), CC-BY-4.0",
        "cc-by-nc-nd 4.0, CC-BY-NC-ND-4.0",
        "http://creativecommons.org/publicdomain/zero/1.0/, CC0-1.0",
        "Open Government Licence, Open Government Licence",
        "info:eu-repo/semantics/closedAccess, ''"
    })
    void rightsNameALicence(String said, String licence) {
        assertEquals(licence, Rights.licence(List.of(said)).orElse(""));
    }

    @Test
    void recordIsAnotherOneOnlyWhereItsWordsAre() throws Exception {
        add("title", "", "A plan");
        var before = incoming("2020-01-01");
        var touched = incoming("2024-01-01");
        add("description", "", "Now with words.");

        assertEquals(before.digest(), touched.digest());
        assertFalse(before.digest().equals(incoming("2024-01-01").digest()));
        assertEquals("http://a.example/oai#oai:a.example:1", before.source());
    }

    private void add(String name, String language, String text) {
        elements.add(new Element(name, language, text));
    }

    private OaiRecord record() {
        return new OaiRecord("oai:a.example:1", "", false, elements);
    }

    private static PlaceId place(String written) {
        return TestLibrary.known().places().written(written).orElseThrow().id();
    }

    private Incoming incoming(String datestamp) throws Exception {
        var record = new OaiRecord("oai:a.example:1", datestamp, false, elements);
        return records().brought(1, record).read();
    }

    private static Records records() throws FetchFailure {
        return new Records(WebAddress.of("http://a.example/oai"), TestLibrary.known());
    }

    private ItemText text() throws Exception {
        var draft = incoming("").draft();
        var checked = draft.check(TestLibrary.known());
        return (ItemText) assertInstanceOf(Good.class, checked, checked::toString).value();
    }

    @Test
    void everyElementIsKeptSomewhere() throws Exception {
        var names =
                List.of(
                        "title",
                        "creator",
                        "subject",
                        "description",
                        "publisher",
                        "contributor",
                        "date",
                        "type",
                        "format",
                        "identifier",
                        "source",
                        "language",
                        "relation",
                        "coverage",
                        "rights",
                        "audience",
                        "license",
                        "issued",
                        "abstract");
        names.forEach(name -> add(name, "", "Words of " + name));

        var text = text();

        var kept = text.toString();
        assertEquals(
                List.of(),
                names.stream().filter(name -> !kept.contains("Words of " + name)).toList());
        assertEquals(
                Stream.of("Words of license").toList().getFirst(), text.extras().get("rights"));
    }
}
