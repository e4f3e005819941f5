package practica.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.language.Language;
import practica.support.TestLibrary;

class SchemeTest {
    private static final ConceptId NOWHERE = new ConceptId("nowhere");

    @Test
    void listedConceptIsKnownAndNoOther() {
        var water = concept("water", null);
        var scheme = new Scheme(List.of(water));

        assertTrue(scheme.knows(water.id()));
        assertEquals(Optional.of(water), scheme.find(water.id()));
        assertFalse(scheme.knows(NOWHERE));
        assertEquals(Optional.empty(), scheme.find(NOWHERE));
        assertEquals(List.of(), scheme.path(NOWHERE));
        assertEquals(List.of(), scheme.narrower(NOWHERE));
    }

    @Test
    void conceptsKeepTheirOrder() {
        var concepts = Stream.of("c", "a", "b").map(id -> concept(id, null)).toList();

        var scheme = new Scheme(concepts);

        assertEquals(concepts, List.copyOf(scheme.concepts()));
        assertEquals(concepts, scheme.top());
    }

    @Test
    void emptySchemeHasNoTop() {
        assertEquals(List.of(), new Scheme(List.of()).top());
    }

    @Test
    void pathThroughACircleEnds() {
        var one = concept("one", "two");
        var two = concept("two", "one");

        assertEquals(List.of(two, one), new Scheme(List.of(one, two)).path(one.id()));
    }

    @Test
    void conceptIsCalledByTheReadersLabelElseTheEnglishElseItsId() {
        var both =
                concept(
                        "waste",
                        null,
                        Map.of(Language.EN, labels("Waste"), Language.CA, labels("Residus")));
        var synonymOnly = new Labels("", List.of("rubbish"), List.of(), "");

        assertEquals("Residus", both.label(Language.CA));
        assertEquals("Waste", both.label(Language.FR));
        assertEquals("waste", concept("waste", null).label(Language.FR));
        assertEquals(
                "waste",
                concept("waste", null, Map.of(Language.EN, synonymOnly)).label(Language.EN));
    }

    @Test
    void noteIsInTheReadersLanguageOrAbsent() {
        var noted = new Labels("Waste", List.of(), List.of(), "What is thrown away.");
        var waste = concept("waste", null, Map.of(Language.EN, noted));

        assertEquals("What is thrown away.", waste.note(Language.EN));
        assertEquals("", waste.note(Language.FR));
    }

    @Test
    void everyWordingMeansTheConcept() {
        var labels = new Labels("Waste", List.of("rubbish", " "), List.of("garbage"), "A note.");

        assertEquals(List.of("Waste", "rubbish", "garbage"), labels.all().toList());
    }

    private static Labels labels(String preferred) {
        return new Labels(preferred, List.of(), List.of(), "");
    }

    private static Concept concept(String id, String broader) {
        return concept(id, broader, Map.of());
    }

    private static Concept concept(String id, String broader, Map<Language, Labels> labels) {
        return new Concept(
                new ConceptId(id), Optional.ofNullable(broader).map(ConceptId::new), "", labels);
    }

    @ParameterizedTest
    @CsvSource({
        "public-space, public-space",
        "Public space, public-space",
        "VIVIENDA SOCIAL, social-housing",
        "resíduos, waste",
        "Mobilité, mobility"
    })
    void conceptIsNamedByItsIdAndItsLabelsInAnyLanguage(String words, String id) {
        var themes = TestLibrary.known().vocabularies().themes();

        assertEquals(Optional.of(id), themes.named(words).map(one -> one.id().value()));
        assertEquals(Optional.empty(), themes.named("no such theme"));
        assertEquals(Optional.empty(), themes.named(""));
    }
}
