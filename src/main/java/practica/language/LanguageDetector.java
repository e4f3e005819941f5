package practica.language;

import java.lang.Character.UnicodeScript;

/// Tells which language a text is in, among those that the library is likely to hold.
public final class LanguageDetector {
    private static final int SAMPLE = 4_000;
    private static final int FEWEST_LETTERS = 12;

    /// How many times likelier than others a query is to be in its reader's language.
    private static final double READERS_OWN = 6;

    /// A language of the interface, against one that is not.
    private static final double INTERFACE = 3;

    /// The share of all likelihood from which on a query's language is told.
    private static final double SURE = 0.5;

    private LanguageDetector() {}

    /// The language of the text, from its beginning, middle and end. [Language#UNKNOWN] for less
    /// than a dozen letters.
    public static Language detect(String text) {
        var sample = sample(text);
        var letters = sample.codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS).count();
        if (letters < FEWEST_LETTERS) {
            return Language.UNKNOWN;
        }
        return isLatin(sample)
                ? LanguageModel.get().likeliest(sample)
                : OtherScripts.detect(sample, Language.UNKNOWN, 1);
    }

    /// The language that a query, or a line as short, seems to be in, for a reader of the language.
    /// [Language#UNKNOWN] where none is likelier than all others together.
    public static Language likely(String words, Language reader) {
        if (words.codePoints().noneMatch(Character::isLetter)) {
            return Language.UNKNOWN;
        }
        if (!isLatin(words)) {
            return OtherScripts.detect(words, reader, READERS_OWN);
        }
        var languages = LanguageModel.get().languages();
        var scores = LanguageModel.get().scores(words);
        var best = 0;
        var sum = 0.0;
        for (var at = 0; at < scores.length; at++) {
            scores[at] = Math.exp(scores[at]) * prior(languages.get(at), reader);
            sum += scores[at];
            best = scores[at] > scores[best] ? at : best;
        }
        return scores[best] >= SURE * sum ? languages.get(best) : Language.UNKNOWN;
    }

    private static double prior(Language language, Language reader) {
        if (language.equals(reader)) {
            return INTERFACE * READERS_OWN;
        }
        return Language.INTERFACE.contains(language) ? INTERFACE : 1;
    }

    /// Whether at least half of the letters are Latin.
    private static boolean isLatin(String text) {
        var letters = text.codePoints().filter(Character::isLetter).limit(1_000).toArray();
        var latin = 0;
        for (var letter : letters) {
            latin += letter < 0x250 || UnicodeScript.of(letter) == UnicodeScript.LATIN ? 1 : 0;
        }
        return 2 * latin >= letters.length;
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
}
