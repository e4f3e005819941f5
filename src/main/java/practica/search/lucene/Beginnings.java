package practica.search.lucene;

import java.util.BitSet;

/// How the words and stems begin that are looked for in a text. Most words of a text begin with
/// others, and need no closer look: of a word of plain letters neither folding nor stemming changes
/// the first, and the second in short words only (*men*, *man*; *dying*, *die*) and where it is the
/// first once more.
final class Beginnings {
    private static final int LETTERS = 'z' - 'a' + 1;
    private static final int SHORT = 4;

    private final BitSet pairs = new BitSet(LETTERS * LETTERS);
    private boolean any;

    /// Adds a folded word or a stem. One that does not begin with plain letters may be anywhere.
    void add(String word) {
        var first = word.isEmpty() ? -1 : letter(word.charAt(0));
        var second = word.length() < 2 ? -1 : letter(word.charAt(1));
        if (first < 0 || second < 0) {
            any = true;
        } else if (word.length() <= SHORT) {
            pairs.set(first * LETTERS, (first + 1) * LETTERS);
        } else {
            pairs.set(first * LETTERS + second);
        }
    }

    /// Whether a word in the stretch of text may be one of those that were added.
    boolean mayBeIn(String text, int from, int to) {
        var before = -1;
        for (var at = from; !any && at < to; at++) {
            var letter = letter(text.charAt(at));
            if (isOther(letter, text.charAt(at))) {
                return true;
            }
            if (letter >= 0 && before < 0 && at + 1 < to) {
                var next = letter(text.charAt(at + 1));
                if (isOther(next, text.charAt(at + 1))
                        || next == letter
                        || (next >= 0 && pairs.get(letter * LETTERS + next))) {
                    return true;
                }
            }
            before = letter;
        }
        return any;
    }

    private static boolean isOther(int letter, char sign) {
        return letter < 0 && sign > 127;
    }

    /// The number of a Latin letter without a mark, small or not; -1 of any other sign.
    private static int letter(char sign) {
        var small = sign | 0x20;
        return small >= 'a' && small <= 'z' ? small - 'a' : -1;
    }
}
