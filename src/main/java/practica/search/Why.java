package practica.search;

import java.util.List;
import practica.language.Language;
import practica.vocabulary.ConceptId;

/// A reason for which an item was found.
public sealed interface Why {
    /// These words stand in it, as they were asked for, in another form or as the lexicon has them
    /// in the language.
    record Words(List<String> words, Language language) implements Why {
        public Words {
            words = List.copyOf(words);
        }
    }

    /// It is filed under the concept, or under one within it.
    record Filed(Facet facet, ConceptId concept) implements Why {}

    /// It is not filed under the concept, and calls it by one of its names in any language.
    record Mentioned(ConceptId concept) implements Why {}

    /// A passage of it is close in meaning: the cosine of the two vectors.
    record Meaning(double similarity) implements Why {}

    /// A word stands in a machine translation of it that does not stand in what people wrote.
    record Translated() implements Why {}
}
