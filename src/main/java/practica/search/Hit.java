package practica.search;

import java.util.List;
import practica.vocabulary.ConceptId;

/// A found item: what its card shows, the passage that matched best, and the themes by which it was
/// found. `score` compares hits of one result only.
public record Hit(Card card, float score, Passage passage, List<ConceptId> byThemes) {
    public Hit {
        byThemes = List.copyOf(byThemes);
    }
}
