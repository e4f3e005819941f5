package practica.translate;

import java.util.Optional;
import java.util.Set;
import practica.language.Language;

/// The engine of those who want none: it offers nothing.
public record NoTranslator() implements Translator {
    @Override
    public String name() {
        return "none";
    }

    @Override
    public Set<Pair> pairs() {
        return Set.of();
    }

    @Override
    public boolean isKnown() {
        return true;
    }

    @Override
    public Optional<String> way(Pair pair) {
        return Optional.empty();
    }

    @Override
    public Optional<String> translate(String text, Language from, Language to) {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
