package practica.text;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What was changed between two texts, word by word (Myers' O(ND) algorithm, as java-diff-utils has
/// it). Texts of more than sixty thousand characters are compared line by line, and those of more
/// than thirty thousand lines that differ not at all: all of these was replaced.
public final class WordDiff {
    private static final Pattern WORDS = Pattern.compile("\\s+|[^\\s]+");
    private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    /// Characters of two texts that are compared word by word.
    private static final int MOST = 60_000;

    /// Words or lines of two texts that are compared at all: the time grows with their square.
    private static final int MOST_LINES = 30_000;

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
        var inLines = isLong(before.length() + after.length());
        var from = split(before, inLines);
        var to = split(after, inLines);
        var pieces = new ArrayList<Piece>();
        if (isTooMuch(from, to)) {
            between(from, to, pieces);
        } else {
            compare(from, to, pieces);
        }
        return pieces;
    }

    private static boolean isTooMuch(List<String> from, List<String> to) {
        return from.size() + to.size() > MOST_LINES;
    }

    /// Compares what is left between a beginning and an end that are the same.
    private static void between(List<String> from, List<String> to, List<Piece> pieces) {
        var start = alike(from, to);
        var one = from.subList(start, from.size());
        var other = to.subList(start, to.size());
        var end = alike(one.reversed(), other.reversed());
        add(pieces, Kind.SAME, String.join("", from.subList(0, start)));
        var before = one.subList(0, one.size() - end);
        var after = other.subList(0, other.size() - end);
        if (isTooMuch(before, after)) {
            add(pieces, Kind.REMOVED, String.join("", before));
            add(pieces, Kind.ADDED, String.join("", after));
        } else {
            compare(before, after, pieces);
        }
        add(pieces, Kind.SAME, String.join("", one.subList(one.size() - end, one.size())));
    }

    /// How many words or lines both begin with.
    private static int alike(List<String> one, List<String> other) {
        var most = Math.min(one.size(), other.size());
        return IntStream.range(0, most)
                .filter(at -> !one.get(at).equals(other.get(at)))
                .findFirst()
                .orElse(most);
    }

    private static void compare(List<String> from, List<String> to, List<Piece> pieces) {
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
    }

    private static void add(List<Piece> pieces, Kind kind, String words) {
        if (words.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            pieces.set(pieces.size() - 1, new Piece(kind, pieces.getLast().words() + words));
        } else {
            pieces.add(new Piece(kind, words));
        }
    }

    /// Whether texts of so many characters together are compared line by line.
    static boolean isLong(int characters) {
        return characters > MOST;
    }

    static List<String> split(String text, boolean inLines) {
        return (inLines ? LINES : WORDS)
                .matcher(text)
                .results()
                .map(match -> match.group())
                .toList();
    }
}
