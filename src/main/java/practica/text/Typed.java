package practica.text;

import java.util.regex.Pattern;

/// Words as somebody, or a program for them, has sent them.
public final class Typed {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern UNTYPED = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\\n\\t]]");

    private Typed() {}

    /// The same words: lines end with `\n`, and signs that nobody types are left out.
    public static String clean(String words) {
        return UNTYPED.matcher(LINE_END.matcher(words).replaceAll("\n")).replaceAll("");
    }
}
