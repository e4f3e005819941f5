package practica.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;

/// The terms of words in Latin letters, as [Folded] makes them: it is asked once what becomes of
/// each letter and sign, and not of each word.
final class PlainWords {
    /// Latin letters with the marks that Europe's languages have, and what stands there beside
    /// them; dashes, quotation marks and dots.
    private static final int LETTERS = 0x180;

    private static final int DASHES = 0x2010;
    private static final int SIGNS = 0x2028;
    private static final int CONTROLS = 0x7f;
    private static final int CONTROLS_END = 0xa0;

    /// Longer words are cut by the tokenizer.
    private static final int LONGEST = 255;

    private static final String GEMINATING = "·.•";

    /// What each becomes: nothing where it parts words, null where it is not plain.
    private static final @Nullable String[] FOLDED = folded();

    private PlainWords() {}

    /// The terms of a stretch without spaces. Empty where something in it is not plain.
    static Optional<List<FoundTerm>> in(String text, int from, int to) {
        if (to - from > LONGEST) {
            return Optional.empty();
        }
        var terms = new ArrayList<FoundTerm>(1);
        var term = new StringBuilder(to - from);
        var start = from;
        for (var at = from; at < to; at++) {
            var sign = text.charAt(at);
            var folded = sign < SIGNS ? FOLDED[sign] : null;
            if (folded == null || isGeminate(text, at, from, to)) {
                return Optional.empty();
            }
            if (folded.isEmpty()) {
                end(terms, term, start, at);
                start = at + 1;
            } else {
                term.append(folded);
            }
        }
        end(terms, term, start, to);
        return Optional.of(terms);
    }

    private static void end(List<FoundTerm> terms, StringBuilder term, int start, int end) {
        if (!term.isEmpty()) {
            terms.add(new FoundTerm(term.toString(), start, end));
            term.setLength(0);
        }
    }

    private static boolean isGeminate(String text, int at, int from, int to) {
        return at > from
                && at + 1 < to
                && (text.charAt(at - 1) | 0x20) == 'l'
                && (text.charAt(at + 1) | 0x20) == 'l'
                && GEMINATING.indexOf(text.charAt(at)) >= 0;
    }

    private static @Nullable String[] folded() {
        var folded = new @Nullable String[SIGNS];
        try (var chain = new Folded()) {
            for (var sign = '!'; sign < SIGNS; sign++) {
                var isControl = sign >= CONTROLS && sign < CONTROLS_END;
                if (!isControl && (sign < LETTERS || sign >= DASHES)) {
                    folded[sign] = folded(chain, sign);
                }
            }
        }
        return folded;
    }

    /// What it becomes between letters and between digits, where that is the same.
    private static @Nullable String folded(Analyzer chain, char sign) {
        var letters = between(chain, "a", sign, "b");
        var digits = between(chain, "1", sign, "2");
        if (letters.equals("a b") && digits.equals("1 2")) {
            return "";
        }
        var kept = letters.substring(1, letters.length() - 1);
        var isPlain = kept.chars().allMatch(PlainWords::isPlain);
        return isPlain && !kept.isEmpty() && digits.equals("1" + kept + "2") ? kept : null;
    }

    private static String between(Analyzer chain, String before, char sign, String after) {
        return FoundTerm.of(chain, Fields.FOLDED, before + sign + after).stream()
                .map(FoundTerm::term)
                .collect(Collectors.joining(" "));
    }

    private static boolean isPlain(int sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
    }
}
