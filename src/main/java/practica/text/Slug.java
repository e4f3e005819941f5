package practica.text;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/// The words of a title as they stand in an address: `Orçamento participativo!` is found at
/// `orcamento-participativo`. Every script is written in Latin letters; at most 80 characters,
/// never empty.
public record Slug(String value) {
    private static final int LONGEST = 80;
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Pattern NOT_IN_A_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_DASHES = Pattern.compile("^-+|-+$");

    public static Slug of(String title) {
        var dashed = NOT_IN_A_SLUG.matcher(LATIN.transliterate(title)).replaceAll("-");
        var slug = trimmed(dashed);
        if (slug.length() > LONGEST) {
            var cut = slug.lastIndexOf('-', LONGEST);
            slug = trimmed(slug.substring(0, cut > LONGEST / 2 ? cut : LONGEST));
        }
        return new Slug(slug.isEmpty() ? "item" : slug);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String trimmed(String dashed) {
        return OUTER_DASHES.matcher(dashed).replaceAll("");
    }
}
