package practica.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import practica.text.Words;

/// What somebody typed, read by a grammar so small that nothing is an error: words, `"phrases"`,
/// and `-word` or `-"phrase"` for what must not be there. Anything else is a sign between words.
record QueryWords(List<String> words, List<String> phrases, List<String> without) {
    /// Words beyond these are left out.
    private static final int MOST = 32;

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
                add(pieces.group(1).isEmpty() ? phrases : without, Words.folded(pieces.group(2)));
            } else if (pieces.group(3) != null) {
                add(without, Words.folded(pieces.group(3)));
            } else {
                List.of(Words.folded(pieces.group(4)).split(" ")).forEach(word -> add(words, word));
            }
        }
        return new QueryWords(cut(words), cut(phrases), cut(without));
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && without.isEmpty();
    }

    private static void add(List<String> list, String folded) {
        if (!folded.isEmpty()) {
            list.add(folded);
        }
    }

    private static List<String> cut(List<String> list) {
        return List.copyOf(list.subList(0, Math.min(MOST, list.size())));
    }
}
