package practica.text;

import java.util.regex.Pattern;

/// Words that look like an advertisement: more links than so few words have any use for.
public final class Spam {
    private static final Pattern LINK = Pattern.compile("(https?://|www\\.)\\S*");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /// Links that are nothing special in a text of any length.
    private static final int FREE = 2;

    private static final int WORDS_A_LINK = 25;

    private Spam() {}

    /// Whether it is more likely than not; a person decides.
    public static boolean isLikely(String words) {
        var others = LINK.matcher(words).replaceAll(" ");
        var links = LINK.matcher(words).results().count();
        return links > FREE && links * WORDS_A_LINK > WORD.matcher(others).results().count();
    }
}
