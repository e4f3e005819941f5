package practica.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/// Languages that are not written in Latin letters. The model is OpenNLP's (103 languages, ISO
/// 639-3); leaving out the ones that are hardly ever meant makes it surer of the rest.
final class OtherScripts {
    private static final String MODEL = "/langdetect-183.bin";
    private static final Set<Language> LIKELY =
            Arrays.stream("ru uk bg sr ar fa hi bn ta te ne ja ko zh el hy th he ka ur".split(" "))
                    .map(Language::new)
                    .collect(Collectors.toUnmodifiableSet());

    private OtherScripts() {}

    /// The likeliest language, where the reader's own is so many times likelier than it looks.
    static Language detect(String text, Language reader, double readersOwn) {
        return Arrays.stream(new LanguageDetectorME(Model.LOADED).predictLanguages(text))
                .map(guess ->
                        Map.entry(
                                Language.of(guess.getLang()).orElse(Language.UNKNOWN),
                                guess.getConfidence()))
                .filter(guess -> LIKELY.contains(guess.getKey()))
                .map(guess ->
                        guess.getKey().equals(reader)
                                ? Map.entry(reader, guess.getValue() * readersOwn)
                                : guess)
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(Language.UNKNOWN);
    }

    /// Loaded when it is first asked for: most starts of the server never need it.
    private static final class Model {
        private static final LanguageDetectorModel LOADED = load();

        private static LanguageDetectorModel load() {
            try (var in =
                    Objects.requireNonNull(OtherScripts.class.getResourceAsStream(MODEL), MODEL)) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
