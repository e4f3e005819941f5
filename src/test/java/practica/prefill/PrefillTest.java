package practica.prefill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.language.Language;
import practica.support.TestLibrary;

class PrefillTest {
    private static Prefill prefill;

    @BeforeAll
    static void open() {
        prefill = new Prefill(TestLibrary.starter().known());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cycling in Leeds / The City of Leeds built cycle lanes and cycle paths so that people cycle to school. | en | GB | City of Leeds",
                "Carriles bici de Sevilla / El Ayuntamiento de Sevilla construyó carriles bici para que la gente use la bicicleta. | es | ES | Ayuntamiento de Sevilla",
                "Carrils bici de Girona / L'Ajuntament de Girona ha fet carrils bici perquè la gent vagi amb bicicleta. | ca | ES | Ajuntament de Girona",
                "Ciclovias de Fortaleza / A Prefeitura de Fortaleza fez ciclovias para que as pessoas usem a bicicleta na cidade. | pt | BR | Prefeitura de Fortaleza",
                "Pistes cyclables de Nantes / La Ville de Nantes a construit des pistes cyclables pour que les gens aillent à vélo. | fr | FR | Ville de Nantes"
            })
    void whatOneSeesOnThePageIsProposed(String text, String language, String country, String body) {
        var proposals = of(Made.pdf(text.replace(" / ", "\n\n")));

        assertEquals(text.substring(0, text.indexOf(" /")), value(proposals, "title"));
        assertEquals(language, value(proposals, "language"));
        assertEquals(country, value(proposals, "country"));
        assertEquals(body, value(proposals, "organisation"));
        assertEquals("local", value(proposals, "organisation.level"));
        assertEquals("cycling", value(proposals, "themes"));
        assertTrue(value(proposals, "places").startsWith("city:"), proposals::toString);
        assertEquals("document", value(proposals, "kind"));
    }

    @Test
    void everyProposalSaysWhereItComesFrom() {
        var proposals =
                of(
                        Made.pdf(
                                "Pla d'habitatge 2016-2025",
                                "L'Ajuntament de Barcelona fa habitatge social. ".repeat(30)));

        for (var one : proposals.all()) {
            assertTrue(one.words().length() <= 200, one::toString);
            assertTrue(one.confidence() > 0 && one.confidence() <= 1, one::toString);
        }
        var body = proposals.best("organisation").orElseThrow();
        assertEquals(2, body.page());
        assertTrue(body.words().contains("Ajuntament de Barcelona"), body::toString);
        assertEquals("plan", value(proposals, "document-type"));
        assertEquals("2016", value(proposals, "start"));
    }

    @Test
    void placeIsTheOneInTheCountryOfTheText() {
        var spain =
                of(
                        Made.pdf(
                                "Plan de agua\n\nLa ciudad de Córdoba, en España, tiene un plan de agua para todos."));
        var argentina =
                of(
                        Made.pdf(
                                "Plan de agua\n\nLa ciudad de Córdoba, en Argentina, tiene un plan de agua para todos."));

        assertEquals("Córdoba, Spain", spain.best("places").orElseThrow().label());
        assertEquals("Córdoba, Argentina", argentina.best("places").orElseThrow().label());
    }

    @ParameterizedTest
    @CsvSource({
        "Call +598 2 1950 to ask,UY",
        "See https://www.example.gov.br/plan,BR",
        "It was paid in R$ 500,BR"
    })
    void countryIsToldByLittleThings(String text, String country) {
        assertEquals(
                country, value(of(Made.pdf("a plan for the water of all\n\n" + text)), "country"));
    }

    @Test
    void textWithSectionsOfTheTemplateIsACaseStudy() {
        var words = "\n\nThis is a text of some length about what happened there.\n\n";
        var proposals =
                of(
                        Made.pdf(
                                "Open schools\n\nContext"
                                        + words
                                        + "Actions"
                                        + words
                                        + "Results"
                                        + words));

        assertEquals("case-study", value(proposals, "kind"));
    }

    @Test
    void labelsAreInTheLanguageOfTheReader() {
        var made = Made.pdf("Cycling in Leeds\n\nLeeds built cycle lanes, and people cycle.");

        var theme =
                prefill.of(Made.NAME, made.file(), made.pages(), Optional.empty(), Language.FR)
                        .best("themes")
                        .orElseThrow();

        assertEquals("cycling", theme.value());
        assertEquals(
                TestLibrary.starter()
                        .known()
                        .vocabularies()
                        .themes()
                        .find(new practica.vocabulary.ConceptId("cycling"))
                        .orElseThrow()
                        .label(Language.FR),
                theme.label());
    }

    @Test
    void emptyFileProposesItsNameAndLittleElse() {
        var proposals = of(Made.pdf());

        assertEquals(Made.NAME, value(proposals, "title"));
        assertTrue(
                proposals.of("themes").isEmpty() && proposals.of("places").isEmpty(),
                proposals::toString);
    }

    private static Proposals of(Made made) {
        return prefill.of(Made.NAME, made.file(), made.pages(), Optional.empty(), Language.EN);
    }

    private static String value(Proposals proposals, String field) {
        return proposals.best(field).map(Proposal::value).orElse("");
    }
}
