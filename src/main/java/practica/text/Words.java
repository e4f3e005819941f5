package practica.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words made comparable, and texts made short.
public final class Words {
    private static final String GEMINATING = "·.•";
    private static final Pattern GEMINATE = Pattern.compile("(?i)l[" + GEMINATING + "]l");
    private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    /// The only letter that grows when made small; Java takes the square of their number for it.
    private static final String DOTTED = "i\u0307";

    private Words() {}

    /// The words of a text in small letters, with their accents.
    public static List<String> of(String text) {
        var joined = joined(text);
        var small =
                Normalizer.normalize(
                        joined.replace("İ", DOTTED).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return PARTING.splitAsStream(small).filter(word -> !word.isEmpty()).toList();
    }

    /// Without case, accents and punctuation, so that *São Paulo* and *sao-paulo* are the same,
    /// *col·lectiu* and *collectiu* too.
    public static String folded(String words) {
        var joined = joined(words);
        var bare = bare(Normalizer.normalize(joined, Normalizer.Form.NFKD));
        var small = bare.toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(small.length());
        for (var at = 0; at < small.length(); ) {
            var sign = small.codePointAt(at);
            if (isOfWord(sign)) {
                folded.appendCodePoint(sign);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
            at += Character.charCount(sign);
        }
        return folded.toString().strip();
    }

    /// With *ll* for *l·l*.
    private static String joined(String words) {
        for (var at = 1; at + 1 < words.length(); at++) {
            if (isL(words.charAt(at - 1))
                    && isL(words.charAt(at + 1))
                    && GEMINATING.indexOf(words.charAt(at)) >= 0) {
                return GEMINATE.matcher(words).replaceAll("ll");
            }
        }
        return words;
    }

    private static boolean isL(char sign) {
        return sign == 'l' || sign == 'L';
    }

    /// Without the marks that stand on other signs.
    private static String bare(String words) {
        var bare = new StringBuilder(words.length());
        for (var at = 0; at < words.length(); ) {
            var sign = words.codePointAt(at);
            if (sign < 128 || !isMark(Character.getType(sign))) {
                bare.appendCodePoint(sign);
            }
            at += Character.charCount(sign);
        }
        return bare.toString();
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isOfWord(int sign) {
        if (Character.isLetterOrDigit(sign)) {
            return true;
        }
        var type = Character.getType(sign);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /// The beginning of a text, cut between words, with an ellipsis where something was left out.
    public static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var cut = text.lastIndexOf(' ', most - 1);
        var end = cut > most / 2 ? cut : most - 1;
        var safe = end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, safe).stripTrailing() + "…";
    }
}
