package practica.translate;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import practica.language.Language;
import practica.storage.Hash;

/// What an engine made of our texts, remembered by the text, the two languages and the way between
/// them: the same is never asked twice, however often the index is built anew.
public final class Translations {
    private final Translator translator;
    private final TranslationStore store;

    public Translations(Jdbi jdbi, Translator translator) {
        this(jdbi.onDemand(TranslationStore.class), translator);
    }

    private Translations(TranslationStore store, Translator translator) {
        this.store = store;
        this.translator = translator;
    }

    /// The same where there is no engine.
    public Translations off() {
        return new Translations(store, new NoTranslator());
    }

    /// Whose they are.
    public Translator translator() {
        return translator;
    }

    /// Whether there is an engine at all.
    public boolean isOn() {
        return !(translator instanceof NoTranslator);
    }

    /// What the operator is told of the engine; nothing where none is wanted.
    public Optional<String> status() {
        if (!isOn()) {
            return Optional.empty();
        }
        var pairs = translator.pairs().size();
        var offer = pairs == 0 ? "it is not to be had now" : pairs + " pairs of languages";
        return Optional.of("Machine translation by " + translator.name() + ": " + offer + ".");
    }

    /// What was once said of the text.
    public Optional<String> known(String text, Language from, Language to) {
        return translator
                .way(new Pair(from, to))
                .flatMap(way -> store.find(hash(text), from, to, way));
    }

    /// What was once said of it or is said now. Empty where the engine does not offer the pair or
    /// cannot answer.
    public Optional<String> of(String text, Language from, Language to) {
        return known(text, from, to).or(() -> made(text, from, to));
    }

    private Optional<String> made(String text, Language from, Language to) {
        var way = translator.way(new Pair(from, to));
        var said =
                way.flatMap(_ -> translator.translate(text, from, to))
                        .map(words -> words.replace("\0", ""));
        said.ifPresent(words -> store.keep(hash(text), from, to, way.orElseThrow(), words));
        return said;
    }

    private static Hash hash(String text) {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
