package practica.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import practica.language.Language;

/// Reads a scheme from SKOS in Turtle. The last piece of a concept's IRI is its id; siblings stand
/// in the order of their notation, numbers as numbers.
final class SkosReader {
    private static final Comparator<Concept> AS_NUMBERED =
            Comparator.comparing(concept -> sortable(concept.notation()));

    private SkosReader() {}

    static List<Concept> read(Path turtle) {
        try (var in = Files.newInputStream(turtle)) {
            var model = Rio.parse(in, RDFFormat.TURTLE);
            return model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects().stream()
                    .map(subject -> concept(model, subject))
                    .sorted(AS_NUMBERED)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Concept concept(Model model, Resource subject) {
        var labels = new HashMap<Language, Labels>();
        for (var language : Language.INTERFACE) {
            var own =
                    new Labels(
                            words(model, subject, SKOS.PREF_LABEL, language).stream()
                                    .findFirst()
                                    .orElse(""),
                            words(model, subject, SKOS.ALT_LABEL, language),
                            words(model, subject, SKOS.HIDDEN_LABEL, language),
                            words(model, subject, SKOS.SCOPE_NOTE, language).stream()
                                    .findFirst()
                                    .orElse(""));
            if (own.all().findAny().isPresent()) {
                labels.put(language, own);
            }
        }
        return new Concept(
                id(subject),
                model.filter(subject, SKOS.BROADER, null).objects().stream()
                        .map(SkosReader::id)
                        .findFirst(),
                model.filter(subject, SKOS.NOTATION, null).objects().stream()
                        .map(Value::stringValue)
                        .findFirst()
                        .orElse(""),
                Map.copyOf(labels));
    }

    private static List<String> words(
            Model model, Resource subject, IRI property, Language language) {
        return model.filter(subject, property, null).objects().stream()
                .filter(Literal.class::isInstance)
                .map(Literal.class::cast)
                .filter(literal -> literal.getLanguage().equals(Optional.of(language.code())))
                .map(literal -> literal.getLabel().strip())
                .toList();
    }

    private static ConceptId id(Value subject) {
        var iri = subject.stringValue();
        return new ConceptId(
                iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1));
    }

    private static String sortable(String notation) {
        var padded = new StringBuilder();
        for (var piece : notation.split("\\.", -1)) {
            padded.append(
                            piece.matches("\\d{1,6}")
                                    ? "0".repeat(6 - piece.length()) + piece
                                    : piece)
                    .append('.');
        }
        return padded.toString();
    }
}
