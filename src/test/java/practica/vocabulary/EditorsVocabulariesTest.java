package practica.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import practica.language.Language;

/// What editors wrote in `content/vocabularies`.
class EditorsVocabulariesTest {
    private static final Path FOLDER = Path.of("content/vocabularies");

    @ParameterizedTest
    @MethodSource("files")
    void everyConceptHasALabelInEveryLanguage(Path file) {
        var lacking = new ArrayList<String>();
        for (var concept : SkosReader.read(file)) {
            for (var language : Language.INTERFACE) {
                var labels = concept.labels().get(language);
                if (labels == null || labels.preferred().isBlank()) {
                    lacking.add(concept.id() + " " + language);
                }
            }
        }

        assertEquals(List.of(), lacking);
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTwoConceptsHaveTheSameLabel(Path file) {
        for (var language : Language.INTERFACE) {
            var seen = new HashSet<String>();
            assertEquals(
                    List.of(),
                    SkosReader.read(file).stream()
                            .map(concept -> concept.label(language))
                            .filter(label -> !seen.add(label))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyConceptHangsFromTheTop(Path file) {
        var scheme = new Scheme(SkosReader.read(file));

        var loose =
                scheme.concepts().stream()
                        .filter(concept ->
                                scheme.path(concept.id()).getFirst().broader().isPresent())
                        .toList();

        assertTrue(scheme.concepts().size() > 1);
        assertEquals(List.of(), loose);
    }

    @ParameterizedTest
    @MethodSource("files")
    void idsAreUniqueAndFitIntoAnAddress(Path file) {
        var ids = SkosReader.read(file).stream().map(concept -> concept.id().value()).toList();

        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertEquals(List.of(), ids.stream().filter(id -> !id.matches("[a-z0-9.-]+")).toList());
    }

    @Test
    void themesAreATreeOfAtLeastSeventyInThreeLevelsAtMost() {
        var themes = new Scheme(SkosReader.read(FOLDER.resolve("themes.ttl")));
        var depths =
                themes.concepts().stream()
                        .mapToInt(concept -> themes.path(concept.id()).size())
                        .summaryStatistics();

        assertTrue(depths.getCount() >= 70, depths::toString);
        assertTrue(depths.getMax() == 2 || depths.getMax() == 3, depths::toString);
    }

    @Test
    void everyThemeHasSynonymsInEveryLanguage() {
        var lacking =
                SkosReader.read(FOLDER.resolve("themes.ttl")).stream()
                        .filter(concept ->
                                !Language.INTERFACE.stream()
                                        .allMatch(language ->
                                                concept.labels().get(language).all().count() > 1))
                        .map(Concept::id)
                        .toList();

        assertEquals(List.of(), lacking);
    }

    @Test
    void goalsAreSeventeenInTheirOrderWithAllTheirTargets() {
        var sdgs = new Scheme(SkosReader.read(FOLDER.resolve("sdgs.ttl")));

        assertEquals(
                Stream.iterate(1, n -> n + 1).limit(17).map(String::valueOf).toList(),
                sdgs.top().stream().map(goal -> goal.id().value()).toList());
        assertEquals(17 + 169, sdgs.concepts().size());
        assertEquals(
                List.of(
                        "11.1", "11.2", "11.3", "11.4", "11.5", "11.6", "11.7", "11.a", "11.b",
                        "11.c"),
                sdgs.narrower(new ConceptId("11")).stream()
                        .map(target -> target.id().value())
                        .toList());
    }

    static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
        }
    }
}
