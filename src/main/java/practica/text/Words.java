package practica.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words made comparable, and texts made short.
public final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GEMINATE = Pattern.compile("(?i)l[·.•]l");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    /// The only letter that grows when made small; Java takes the square of their number for it.
    private static final String DOTTED = "i\u0307";

    private Words() {}

    /// The words of a text in small letters, with their accents.
    public static List<String> of(String text) {
        var joined = GEMINATE.matcher(text).replaceAll("ll");
        var small =
                Normalizer.normalize(
                        joined.replace("İ", DOTTED).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return PARTING.splitAsStream(small).filter(word -> !word.isEmpty()).toList();
    }

    /// Without case, accents and punctuation, so that *São Paulo* and *sao-paulo* are the same,
    /// *col·lectiu* and *collectiu* too.
    public static String folded(String words) {
        var joined = GEMINATE.matcher(words).replaceAll("ll");
        var bare = MARKS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
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
