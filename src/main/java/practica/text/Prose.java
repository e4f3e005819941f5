package practica.text;

/// Markdown in which no sign and no beginning of a line means anything but itself: paragraphs that
/// a parser would give back as they stand, at twenty times the cost.
final class Prose {
    private static final String MARKS = "*_`<>&[]\\|";
    private static final String OPENING = "\"'(¿¡«“‘";

    private Prose() {}

    static boolean is(String markdown) {
        for (var from = 0; from < markdown.length(); ) {
            var newline = markdown.indexOf('\n', from);
            var to = newline < 0 ? markdown.length() : newline;
            if (!isLine(markdown, from, to)) {
                return false;
            }
            from = to + 1;
        }
        return true;
    }

    private static boolean isLine(String text, int from, int to) {
        return from == to
                || (begins(text, from, to)
                        && !text.startsWith("  ", to - 2)
                        && hasNoMarks(text, from, to));
    }

    /// Whether the line begins neither a list nor a heading nor anything set in.
    private static boolean begins(String text, int from, int to) {
        var at = from;
        while (at < to && isDigit(text.charAt(at))) {
            at++;
        }
        if (at > from) {
            return at == to || ".)".indexOf(text.charAt(at)) < 0;
        }
        return Character.isLetter(text.charAt(at)) || OPENING.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean hasNoMarks(String text, int from, int to) {
        for (var at = from; at < to; at++) {
            var sign = text.charAt(at);
            if (Character.isISOControl(sign) || (sign < 128 && MARKS.indexOf(sign) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
