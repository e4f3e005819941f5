package practica.search;

import java.util.List;
import practica.vocabulary.ConceptId;

/// An item that is like another one: the themes that both have, and whether a passage of it means
/// much the same.
public record Like(Card card, List<ConceptId> themes, boolean inMeaning) {
    public Like {
        themes = List.copyOf(themes);
    }
}
