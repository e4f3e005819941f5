package practica.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import practica.language.Language;

/// One entry of a scheme.
public record Concept(
        ConceptId id, Optional<ConceptId> broader, String notation, Map<Language, Labels> labels) {
    private static final Labels NONE = new Labels("", List.of(), List.of(), "");

    public Concept {
        labels = Map.copyOf(labels);
    }

    /// The label in the language; where there is none, the English one; where there is none of
    /// these, the id.
    public String label(Language reader) {
        var own = labels.getOrDefault(reader, labels.getOrDefault(Language.EN, NONE)).preferred();
        return own.isEmpty() ? id.value() : own;
    }

    /// The address of its page, as a theme or a goal, for a reader of the language.
    public String address(Language reader) {
        return "/" + reader + "/themes/" + id;
    }

    /// What belongs here, in the language. Empty where nobody wrote it down.
    public String note(Language reader) {
        return labels.getOrDefault(reader, NONE).note();
    }
}
