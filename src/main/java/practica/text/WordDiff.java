package practica.text;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What was changed between two texts, word by word (Myers' O(ND) algorithm, as java-diff-utils has
/// it). A text of more than twenty thousand words is compared line by line.
public final class WordDiff {
    private static final Pattern WORDS = Pattern.compile("\\s+|[^\\s]+");
    private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    private static final int MOST = 20_000;

    private WordDiff() {}

    /// A piece of both texts, or of one of them.
    public record Piece(Kind kind, String words) {
        public boolean same() {
            return kind == Kind.SAME;
        }

        public boolean added() {
            return kind == Kind.ADDED;
        }
    }

    /// In which of the texts a piece stands.
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /// The pieces in their order; what was removed stands before what took its place. Those that
    /// are the same or removed make up the first text, those that are the same or added the second.
    public static List<Piece> of(String before, String after) {
        var inLines = before.length() + after.length() > 10 * MOST;
        var from = split(inLines ? LINES : WORDS, before);
        var to = split(inLines ? LINES : WORDS, after);
        var pieces = new ArrayList<Piece>();
        for (var delta : DiffUtils.diff(from, to, true).getDeltas()) {
            var source = String.join("", delta.getSource().getLines());
            var target = String.join("", delta.getTarget().getLines());
            switch (delta.getType()) {
                case EQUAL -> add(pieces, Kind.SAME, source);
                case DELETE, CHANGE, INSERT -> {
                    add(pieces, Kind.REMOVED, source);
                    add(pieces, Kind.ADDED, target);
                }
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Kind kind, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, words));
        }
    }

    private static List<String> split(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group()).toList();
    }
}
