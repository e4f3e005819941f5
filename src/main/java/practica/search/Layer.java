package practica.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A way in which words find what was written in other words or another language. Words themselves,
/// and other forms of them, are always looked for.
public enum Layer {
    /// Words that no text has, taken for those that they are like.
    SPELLING,
    /// Themes, goals and regions recognised in questions and texts through all their labels.
    CONCEPTS,
    /// Single words through a bilingual lexicon.
    LEXICON,
    /// Texts whose vectors are close.
    VECTORS,
    /// Titles and summaries as an engine translates them, where the operator has one.
    TRANSLATION;

    /// Its name in addresses and on the command line.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Layer> of(String key) {
        return Arrays.stream(values()).filter(layer -> layer.key().equals(key)).findFirst();
    }
}
