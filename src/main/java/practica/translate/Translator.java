package practica.translate;

import java.util.Optional;
import java.util.Set;
import practica.language.Language;

/// An engine that translates, outside of this process. What it says is never shown as if a person
/// had written it. All methods may be called from several threads.
public sealed interface Translator extends AutoCloseable
        permits Apertium, ApertiumOnTheWeb, LibreTranslate, NoTranslator {
    /// Its name, for the operator.
    String name();

    /// What it offers now.
    Set<Pair> pairs();

    /// Whether it is known what it offers. Of a server that has not been reached yet it is not, and
    /// what it seems not to offer it may yet.
    boolean isKnown();

    /// How it goes from one language into another, through which others and by what: a name to keep
    /// beside what it says. Empty where it does not offer the pair.
    Optional<String> way(Pair pair);

    /// The text in the other language, line by line. Empty where the engine does not offer the pair
    /// or cannot answer now: it never throws.
    Optional<String> translate(String text, Language from, Language to);

    @Override
    void close();
}
