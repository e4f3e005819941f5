package practica.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import practica.text.Words;

/// What somebody typed, read by a grammar so small that nothing is an error: words, `"phrases"`,
/// and `-word` or `-"phrase"` for what must not be there. Anything else is a sign between words.
/// Words keep their accents, which stemmers need.
record QueryWords(List<String> words, List<String> phrases, List<String> without) {
    /// Words beyond these are left out, of a phrase too.
    private static final int MOST = 32;

    private static final int MOST_PHRASES = 8;

    private static final Pattern PIECE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(-?)\"([^\"]*)\"|(?<!\\S)-(?=\\p{L}|\\p{N})(\\S+)|([^\\s\"]+)");

    static QueryWords of(String typed) {
        var words = new ArrayList<String>();
        var phrases = new ArrayList<String>();
        var without = new ArrayList<String>();
        var pieces = PIECE.matcher(typed);
        while (pieces.find()) {
            if (pieces.group(2) != null) {
                add(pieces.group(1).isEmpty() ? phrases : without, pieces.group(2));
            } else if (pieces.group(3) != null) {
                add(without, pieces.group(3));
            } else {
                words.addAll(Words.of(pieces.group(4)));
            }
        }
        return new QueryWords(
                cut(words, MOST), cut(phrases, MOST_PHRASES), cut(without, MOST_PHRASES));
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && without.isEmpty();
    }

    private static void add(List<String> list, String phrase) {
        var words = Words.of(phrase);
        if (!words.isEmpty()) {
            list.add(String.join(" ", cut(words, MOST)));
        }
    }

    private static List<String> cut(List<String> list, int most) {
        return List.copyOf(list.subList(0, Math.min(most, list.size())));
    }
}
