package practica.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The words of a label or a text as labels are compared: without the little words between them and
/// without plural and gender endings, so that *presupuesto participativo* meets *Presupuestos
/// participativos* and *gestion residuos* meets *gestión de residuos*. Rougher than stemming, since
/// it knows no language, and sure enough for runs of words.
record LabelWords(List<Word> words) {
    /// A word's key, the word itself and where it stood among all words.
    record Word(String key, String folded, int at) {}

    private static final Set<String> BETWEEN =
            Set.of(
                    ("of the for in on and to de del la el els les los las al als d l y i e et en em do da dos das du des"
                                    + " au aux a per para por pel pels")
                            .split(" "));
    private static final int SHORTEST = 4;

    static LabelWords of(List<String> folded) {
        var words = new ArrayList<Word>();
        for (var at = 0; at < folded.size(); at++) {
            var word = folded.get(at);
            if (!BETWEEN.contains(word)) {
                words.add(new Word(key(word), word, at));
            }
        }
        return new LabelWords(words);
    }

    /// A folded word without its ending: *ció* and *cions*, *oes* and *ao*, *ies* and *y* meet too.
    private static String key(String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        if (word.endsWith("oes")) {
            return word.substring(0, word.length() - 3) + "ao";
        }
        if (word.endsWith("ao")) {
            return word;
        }
        if (word.endsWith("cions")) {
            return word.substring(0, word.length() - 1);
        }
        if (word.endsWith("cio")) {
            return word + "n";
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.substring(0, end(word));
    }

    /// Where the plural and the vowel before it, or the vowel alone, begin.
    private static int end(String word) {
        var last = word.length() - 1;
        if (word.charAt(last) == 's') {
            return isVowel(word.charAt(last - 1)) ? last - 1 : last;
        }
        return isVowel(word.charAt(last)) ? last : last + 1;
    }

    private static boolean isVowel(char letter) {
        return letter == 'a' || letter == 'e' || letter == 'o';
    }
}
