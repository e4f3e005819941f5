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

/// Tells which language a text is in, among those that the library is likely to hold. The model is
/// OpenNLP's (103 languages, ISO 639-3); leaving out the ones that are hardly ever meant makes it
/// surer of the rest.
public final class LanguageDetector {
    private static final String MODEL = "/langdetect-183.bin";
    private static final Set<Language> LIKELY =
            Set.of(
                            "en es ca pt fr gl eu it de nl ro pl ru uk ar fa hi tr id ja ko zh el sv da fi hu cs bg hr sr sl sk"
                                    .split(" "))
                    .stream()
                    .map(Language::new)
                    .collect(Collectors.toUnmodifiableSet());
    private static final int SAMPLE = 4_000;
    private static final int FEWEST_LETTERS = 12;

    private LanguageDetector() {}

    /// The language of the text, from its beginning, middle and end. [Language#UNKNOWN] for less
    /// than a dozen letters.
    public static Language detect(String text) {
        var sample = sample(text);
        if (sample.codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS).count()
                < FEWEST_LETTERS) {
            return Language.UNKNOWN;
        }
        return Arrays.stream(new LanguageDetectorME(Model.LOADED).predictLanguages(sample))
                .map(guess ->
                        Map.entry(
                                Language.of(guess.getLang()).orElse(Language.UNKNOWN),
                                guess.getConfidence()))
                .filter(guess -> LIKELY.contains(guess.getKey()))
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(Language.UNKNOWN);
    }

    private static String sample(String text) {
        if (text.length() <= 3 * SAMPLE) {
            return text;
        }
        var middle = text.length() / 2;
        return text.substring(0, SAMPLE)
                + "\n"
                + text.substring(middle, middle + SAMPLE)
                + "\n"
                + text.substring(text.length() - SAMPLE);
    }

    /// Loaded when it is first asked for: most starts of the server never need it.
    private static final class Model {
        private static final LanguageDetectorModel LOADED = load();

        private static LanguageDetectorModel load() {
            try (var in =
                    Objects.requireNonNull(
                            LanguageDetector.class.getResourceAsStream(MODEL), MODEL)) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
