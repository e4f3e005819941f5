package practica.search.lucene;

import java.util.BitSet;

/// The first two letters of words and stems that are looked for in a text. Most words of a text
/// begin with others, and need no closer look: neither folding nor stemming changes how a word of
/// plain letters begins.
final class Beginnings {
    private static final int LETTERS = 'z' - 'a' + 1;

    private final BitSet pairs = new BitSet(LETTERS * LETTERS);
    private boolean any;

    /// Adds the beginning of a folded word. One that is not of two plain letters may be anywhere.
    void add(String word) {
        var first = word.isEmpty() ? -1 : letter(word.charAt(0));
        var second = word.length() < 2 ? -1 : letter(word.charAt(1));
        if (first < 0 || second < 0) {
            any = true;
        } else {
            pairs.set(first * LETTERS + second);
        }
    }

    /// Whether a word in the stretch of text may be one of those that were added.
    boolean mayBeIn(String text, int from, int to) {
        var before = -1;
        for (var at = from; !any && at < to; at++) {
            var letter = letter(text.charAt(at));
            if (letter < 0 && text.charAt(at) > 127) {
                return true;
            }
            if (letter >= 0 && before < 0 && at + 1 < to) {
                var next = letter(text.charAt(at + 1));
                if (next < 0 ? text.charAt(at + 1) > 127 : pairs.get(letter * LETTERS + next)) {
                    return true;
                }
            }
            before = letter;
        }
        return any;
    }

    /// The number of a Latin letter without a mark, small or not; -1 of any other sign.
    private static int letter(char sign) {
        var small = sign | 0x20;
        return small >= 'a' && small <= 'z' ? small - 'a' : -1;
    }
}
