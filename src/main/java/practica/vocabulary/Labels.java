package practica.vocabulary;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one language calls a concept: SKOS's preferred label, its synonyms, terms that people
/// search by and that are never shown, and a note on what belongs here.
public record Labels(String preferred, List<String> synonyms, List<String> hidden, String note) {
    public Labels {
        synonyms = List.copyOf(synonyms);
        hidden = List.copyOf(hidden);
    }

    /// What the concept is called and what belongs here, as one text.
    public String asText() {
        return all().collect(Collectors.joining(", ")) + ". " + note;
    }

    /// Every wording that means this concept.
    public Stream<String> all() {
        return Stream.of(Stream.of(preferred), synonyms.stream(), hidden.stream())
                .flatMap(words -> words)
                .filter(words -> !words.isBlank());
    }
}
