package practica.search;

import java.util.ArrayList;
import java.util.List;

/// A run of signs as it was typed: without spaces, or in quotation marks. `sign` is what stands
/// before the quotation marks, empty or the name of a field and a colon.
record Piece(Kind kind, boolean without, String sign, String text) {
    enum Kind {
        BARE,
        QUOTED,

        /// After a quotation mark that nothing closes: words and nothing else.
        LITERAL
    }

    /// Splits a [Legible] text, in one pass. Brackets part like spaces and mean nothing.
    static List<Piece> of(String readable) {
        var pieces = new ArrayList<Piece>();
        for (var at = 0; at < readable.length(); ) {
            at =
                    switch (readable.charAt(at)) {
                        case ' ', '(', ')' -> at + 1;
                        case '|' -> {
                            pieces.add(new Piece(Kind.BARE, false, "", Joint.BAR));
                            yield after(readable, at, '|');
                        }
                        case '"' -> quoted(readable, at, false, "", pieces);
                        default -> bare(readable, at, pieces);
                    };
        }
        return pieces;
    }

    private static int bare(String readable, int from, List<Piece> pieces) {
        var to = from;
        while (to < readable.length() && " ()|\"".indexOf(readable.charAt(to)) < 0) {
            to++;
        }
        var quoteFollows = closes(readable, to) > 0;
        var whole = readable.substring(from, to);
        var minus =
                whole.charAt(0) == '-'
                        && (from == 0 || " ()|".indexOf(readable.charAt(from - 1)) >= 0)
                        && (whole.length() > 1
                                ? Legible.isLetterOrNumber(whole.codePointAt(1)) && hasLetter(whole)
                                : quoteFollows);
        var text = minus ? whole.substring(1) : whole;
        if (quoteFollows && (text.isEmpty() || namesField(text))) {
            return quoted(readable, to, minus, text, pieces);
        }
        pieces.add(new Piece(Kind.BARE, minus, "", text));
        return to;
    }

    /// Without one it is a number below zero.
    static boolean hasLetter(String text) {
        return text.codePoints()
                .anyMatch(one -> Legible.isLetterOrNumber(one) && !Character.isDigit(one));
    }

    /// A quotation mark after a letter or digit opens nothing: *12" pipes*, *צה"ל*.
    private static int quoted(
            String readable, int from, boolean minus, String sign, List<Piece> pieces) {
        if (from > 0 && Legible.isLetterOrNumber(readable.codePointBefore(from))) {
            return from + 1;
        }
        var close = closes(readable, from);
        if (close < 0) {
            pieces.add(new Piece(Kind.LITERAL, false, "", readable.substring(from + 1)));
            return readable.length();
        }
        pieces.add(new Piece(Kind.QUOTED, minus, sign, readable.substring(from + 1, close)));
        return close + 1;
    }

    /// Where the quotation mark that stands here is closed. Negative where none stands here, or
    /// nothing closes it.
    private static int closes(String readable, int from) {
        return from < readable.length() && readable.charAt(from) == '"'
                ? readable.indexOf('"', from + 1)
                : -1;
    }

    private static boolean namesField(String text) {
        return text.endsWith(":") && Field.of(text.substring(0, text.length() - 1)).isPresent();
    }

    private static int after(String readable, int from, char sign) {
        var at = from;
        while (at < readable.length() && readable.charAt(at) == sign) {
            at++;
        }
        return at;
    }
}
