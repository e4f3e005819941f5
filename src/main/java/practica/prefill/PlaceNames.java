package practica.prefill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import practica.prefill.Source.Line;
import practica.text.Words;

/// The words of a text that may be names of places: runs that begin and end with a capital.
final class PlaceNames {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}]+(?:[-'’·.][\\p{L}\\p{M}]+)*");
    private static final Set<String> LITTLE =
            Set.of(
                    "de", "del", "la", "las", "los", "el", "do", "da", "dos", "das", "du", "des",
                    "of", "i", "y", "e", "les", "els", "le", "a", "am", "en", "sur", "and", "d",
                    "l");
    private static final int LONGEST = 5;

    /// Shorter names are those of letters and codes.
    private static final int SHORTEST = 3;

    private static final int MOST = 20_000;

    private final Set<String> candidates = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    private PlaceNames() {}

    /// A word, where it stands, and how it is folded.
    record Token(String folded, int at, boolean capital) {}

    /// The candidates of all lines, folded. A single word that the text also writes small is none.
    static Set<String> of(List<Line> lines) {
        var names = new PlaceNames();
        lines.forEach(names::add);
        names.candidates.removeAll(names.small);
        return names.candidates;
    }

    private void add(Line line) {
        if (candidates.size() > MOST) {
            return;
        }
        var tokens = tokens(line.text());
        for (var from = 0; from < tokens.size(); from++) {
            if (tokens.get(from).capital()) {
                runs(tokens, from, (name, _) -> candidates.add(name));
            } else {
                small.add(tokens.get(from).folded());
            }
        }
    }

    /// The runs that begin at the word, shortest first, each with how many words it has.
    static void runs(List<Token> tokens, int from, BiConsumer<String, Integer> name) {
        var run = new StringBuilder();
        for (var length = 1; length <= LONGEST && from + length <= tokens.size(); length++) {
            var token = tokens.get(from + length - 1);
            if (!token.capital() && !LITTLE.contains(token.folded())) {
                return;
            }
            run.append(run.isEmpty() ? "" : " ").append(token.folded());
            if (token.capital() && run.length() >= SHORTEST) {
                name.accept(run.toString(), length);
            }
        }
    }

    /// The words of a line. In a line of capitals a word is none by that.
    static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        WORD.matcher(text)
                .results()
                .forEach(word -> {
                    var cut = elided(word.group());
                    var bare = word.group().substring(cut);
                    tokens.add(
                            new Token(
                                    Words.folded(bare),
                                    word.start() + cut,
                                    Character.isUpperCase(bare.codePointAt(0))));
                });
        return tokens;
    }

    /// Where the name begins in *d'Andorra*.
    private static int elided(String word) {
        return word.length() > 3
                        && (word.charAt(1) == '\'' || word.charAt(1) == '’')
                        && Character.isLowerCase(word.charAt(0))
                ? 2
                : 0;
    }
}
