package practica.meaning;

import java.util.Optional;
import practica.language.Language;

/// Makes vectors of texts, near to each other where texts mean the same. Safe for use by several
/// threads.
public interface Embedder extends AutoCloseable {
    /// The nearness from which on a text is found by what it means alone.
    float ENTERS = 0.12f;

    /// Which model it is: vectors that were made under another name say nothing beside these.
    String name();

    /// The unit vector of what somebody looks for, as signed bytes (1 is 127), whoever it is. Empty
    /// where the words say nothing.
    Optional<byte[]> ofQuestion(String words);

    /// The unit vector of a text that may be found, of as many bytes as all others.
    Optional<byte[]> ofPassage(String text, Language language);

    /// What a cosine of two of its vectors is worth: 0 where texts have nothing to do with each
    /// other, [#ENTERS] where they begin to, and more where they mean much the same.
    float nearness(float cosine);

    @Override
    void close();
}
