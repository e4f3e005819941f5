package practica.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.language.Language;

class SkosReaderTest {
    @TempDir Path folder;

    @Test
    void labelsAreReadInTheLanguagesOfTheInterface() throws IOException {
        var read =
                read(
                        """
                        t:water a skos:Concept ;
                            skos:notation "1" ;
                            skos:prefLabel "Water"@en, " Aigua "@ca, "Wasser"@de, "H2O" ;
                            skos:altLabel "drinking water"@en, "water supply"@en ;
                            skos:hiddenLabel "taps"@en ;
                            skos:scopeNote "What comes out of the tap."@en .
                        """);

        var english =
                new Labels(
                        "Water",
                        List.of("drinking water", "water supply"),
                        List.of("taps"),
                        "What comes out of the tap.");
        var catalan = new Labels("Aigua", List.of(), List.of(), "");
        assertEquals(
                List.of(
                        new Concept(
                                new ConceptId("water"),
                                Optional.empty(),
                                "1",
                                Map.of(Language.EN, english, Language.CA, catalan))),
                read);
    }

    @Test
    void conceptsStandInTheOrderOfTheirNumbers() throws IOException {
        var read =
                read(
                        """
                        t:ten a skos:Concept ; skos:notation "10" .
                        t:two-b a skos:Concept ; skos:notation "2.b" .
                        t:two-ten a skos:Concept ; skos:notation "2.10" .
                        t:two-nine a skos:Concept ; skos:notation "2.9" .
                        t:two a skos:Concept ; skos:notation "2" .
                        t:none a skos:Concept .
                        """);

        assertEquals(
                List.of("none", "two", "two-nine", "two-ten", "two-b", "ten"),
                read.stream().map(concept -> concept.id().value()).toList());
    }

    @Test
    void broaderConceptsMakeATree() throws IOException {
        var scheme =
                new Scheme(
                        read(
                                """
                                t:mobility a skos:Concept ; skos:notation "1" .
                                t:buses a skos:Concept ; skos:notation "1.1" ; skos:broader t:mobility .
                                t:lanes a skos:Concept ; skos:notation "1.1.1" ; skos:broader t:buses .
                                """));

        assertEquals(List.of("mobility"), ids(scheme.top()));
        assertEquals(List.of("buses"), ids(scheme.narrower(new ConceptId("mobility"))));
        assertEquals(
                List.of("mobility", "buses", "lanes"), ids(scheme.path(new ConceptId("lanes"))));
    }

    @Test
    void idIsTheLastPieceOfTheAddress() throws IOException {
        var read =
                read(
                        """
                        <https://example.org/a/b/11.2> a skos:Concept ; skos:notation "1" .
                        <https://example.org/a#hash> a skos:Concept ; skos:notation "2" .
                        """);

        assertEquals(List.of("11.2", "hash"), ids(read));
    }

    private List<Concept> read(String concepts) throws IOException {
        var prefixes =
                """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix t: <https://example.org/themes/> .
                t:scheme a skos:ConceptScheme .
                """;
        return SkosReader.read(
                Files.writeString(folder.resolve("scheme.ttl"), prefixes + concepts));
    }

    private static List<String> ids(List<Concept> concepts) {
        return concepts.stream().map(concept -> concept.id().value()).toList();
    }
}
