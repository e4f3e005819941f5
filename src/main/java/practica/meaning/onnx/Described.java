package practica.meaning.onnx;

import java.util.List;
import practica.language.Language;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;

/// A concept as a language has it: what it is called, and what is said of it.
///
/// @param family the concept at the top, above this one
record Described(ConceptId concept, ConceptId family, Language language, String name, String text) {
    /// Every concept of the scheme, in every language that it has a name in.
    static List<Described> of(Scheme scheme) {
        return scheme.concepts().stream()
                .flatMap(concept ->
                        concept.labels().entrySet().stream()
                                .filter(labels -> !labels.getValue().preferred().isBlank())
                                .map(labels ->
                                        new Described(
                                                concept.id(),
                                                scheme.path(concept.id()).getFirst().id(),
                                                labels.getKey(),
                                                labels.getValue().preferred(),
                                                labels.getValue().asText())))
                .toList();
    }

    /// Whether the two have nothing to do with each other, in one language.
    boolean isApartFrom(Described other) {
        return language.equals(other.language) && !family.equals(other.family);
    }
}
