package practica.search.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import practica.language.Language;
import practica.search.Passage.Piece;
import practica.text.Words;

/// Which words of a passage are what was looked for: runs of folded words, and single stems by
/// language. Cuts the part of the passage in which most of them stand.
final class Marks {
    private static final int WINDOW = 260;

    private final Analyzers analyzer;
    private final Set<List<String>> runs = new HashSet<>();
    private final Map<Language, Set<String>> stems = new HashMap<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Map<String, Integer> longestByFirst = new HashMap<>();
    private final Beginnings beginnings = new Beginnings();

    Marks(Analyzers analyzer) {
        this.analyzer = analyzer;
    }

    void add(List<String> run) {
        if (!run.isEmpty()) {
            runs.add(run);
            // Of a run no word between may be passed over.
            beginnings.add(run.size() == 1 ? run.getFirst() : "");
            longestByFirst.merge(run.getFirst(), run.size(), Math::max);
        }
    }

    void addPrefix(String prefix) {
        prefixes.add(prefix);
        beginnings.add(prefix);
    }

    void add(Language language, String stem) {
        stems.computeIfAbsent(language, _ -> new HashSet<>()).add(stem);
        beginnings.add(stem);
    }

    /// The passage's telling part, cut between words, with an ellipsis where it was cut.
    List<Piece> in(String words, Language language) {
        var marked = marked(words, language);
        var from = start(words, marked);
        var cut = Words.beginning(words.substring(from), WINDOW);
        var pieces = new ArrayList<Piece>();
        if (from > 0) {
            pieces.add(new Piece("…", false));
        }
        var kept = cut.endsWith("…") ? cut.length() - 1 : cut.length();
        for (var at = 0; at < cut.length(); ) {
            var on = at < kept && marked.get(from + at);
            var turn = on ? marked.nextClearBit(from + at) : marked.nextSetBit(from + at);
            var whole = on ? kept : cut.length();
            var end = turn < 0 || turn - from >= kept ? whole : turn - from;
            pieces.add(new Piece(cut.substring(at, end), on));
            at = end;
        }
        return pieces;
    }

    private BitSet marked(String words, Language language) {
        var marked = new BitSet(words.length());
        Analyzers.Wanted wanted = (from, to) -> beginnings.mayBeIn(words, from, to);
        var alike = Analyzers.partsWordsAlike(language);
        var folded = analyzer.terms(Fields.FOLDED, words, wanted);
        for (var from = 0; from < folded.size(); from++) {
            var token = folded.get(from);
            var to = runEnd(folded, from);
            if (to > from) {
                marked.set(token.start(), folded.get(to - 1).end());
            } else if (prefixes.stream().anyMatch(token.term()::startsWith)
                    || (!alike && isForm(words.substring(token.start(), token.end()), language))) {
                marked.set(token.start(), token.end());
            }
        }
        formsIn(words, language, wanted).forEach(form -> marked.set(form.start(), form.end()));
        return marked;
    }

    /// Where the longest run ends that begins at the word; there where none does.
    private int runEnd(List<FoundTerm> folded, int from) {
        var longest = longestByFirst.getOrDefault(folded.get(from).term(), 0);
        for (var to = Math.min(folded.size(), from + longest); to > from; to--) {
            if (runs.contains(folded.subList(from, to).stream().map(FoundTerm::term).toList())) {
                return to;
            }
        }
        return from;
    }

    /// Whether the word has one of the stems.
    private boolean isForm(String word, Language language) {
        return !formsIn(word, language, (_, _) -> true).isEmpty();
    }

    /// The words of the text that have one of the stems.
    private List<FoundTerm> formsIn(String words, Language language, Analyzers.Wanted wanted) {
        var own = stems.getOrDefault(language, Set.of());
        return own.isEmpty()
                ? List.of()
                : analyzer.terms(Fields.stemmed(Fields.FOLDED, language), words, wanted).stream()
                        .filter(form -> own.contains(form.term()))
                        .toList();
    }

    /// Where the window begins that has most marked characters, a little before its first mark.
    private static int start(String words, BitSet marked) {
        var best = 0;
        var most = -1;
        for (var mark = marked.nextSetBit(0);
                mark >= 0;
                mark = marked.nextSetBit(marked.nextClearBit(mark))) {
            var count =
                    marked.get(mark, Math.min(words.length(), mark + WINDOW - 60)).cardinality();
            if (count > most) {
                most = count;
                best = mark;
            }
        }
        if (best < WINDOW / 3) {
            return 0;
        }
        var before = Math.max(words.lastIndexOf('\n', best), sentenceStart(words, best));
        return before > best - WINDOW / 3 ? before + 1 : wordStart(words, best - WINDOW / 4, best);
    }

    /// Where a word begins between the two, or the first of them in a script without spaces.
    private static int wordStart(String words, int from, int to) {
        var space = words.indexOf(' ', from);
        if (space >= 0 && space < to) {
            return space + 1;
        }
        return Character.isLowSurrogate(words.charAt(from)) ? from + 1 : from;
    }

    private static int sentenceStart(String words, int best) {
        var stop = words.lastIndexOf(". ", best);
        return stop < 0 ? -1 : stop + 1;
    }
}
