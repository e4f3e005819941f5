package practica.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/// What one language calls a concept: SKOS's preferred label, its synonyms, terms that people
/// search by and that are never shown, and a note on what belongs here.
public record Labels(String preferred, List<String> synonyms, List<String> hidden, String note) {
    public Labels {
        synonyms = List.copyOf(synonyms);
        hidden = List.copyOf(hidden);
    }

    /// Every wording that means this concept.
    public Stream<String> all() {
        return Stream.of(Stream.of(preferred), synonyms.stream(), hidden.stream())
                .flatMap(words -> words)
                .filter(words -> !words.isBlank());
    }
}
