package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import practica.meaning.Meaning;
import practica.search.Typed;
import practica.text.Words;
import practica.vocabulary.Understanding;

/// Which of the words that were typed may be wrong.
record Suspects(Analyzer analyzer, Understanding understanding, Supplier<Meaning> meaning) {
    /// Words that are looked at; each takes a walk through a part of the index's words.
    private static final int WORDS = 4;

    private static final int SHORTEST = 4;

    /// What it costs to look for a word's neighbours grows with its letters.
    private static final int LONGEST = 30;

    /// The telling words that may be wrong: neither short nor a number nor part of a theme's name.
    List<String> in(String typed) {
        var words = Typed.of(typed).words();
        var understood = new HashSet<Integer>();
        understanding
                .of(words.stream().map(Words::folded).toList())
                .forEach(meant -> {
                    for (var at = meant.from(); at < meant.to(); at++) {
                        understood.add(at);
                    }
                });
        var suspects = new ArrayList<String>();
        for (var at = 0; at < words.size() && suspects.size() < WORDS; at++) {
            var word = words.get(at);
            if (!understood.contains(at)
                    && word.length() >= SHORTEST
                    && word.length() <= LONGEST
                    && word.codePoints().allMatch(Suspects::isLetter)
                    && !SmallWords.has(word)
                    && !suspects.contains(word)) {
                suspects.add(word);
            }
        }
        return suspects;
    }

    private static boolean isLetter(int sign) {
        return Character.isLetter(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    /// Whether the word is in no text and no title, in any form, nor in a language that we know.
    boolean isUnknown(String word, IndexFacts facts) throws IOException {
        if (isKnownWord(word) || isIn(FoundTerm.folded(analyzer, word), facts.reader())) {
            return false;
        }
        for (var language : facts.languages()) {
            if (Analyzers.stems(language)) {
                var field = Fields.stemmed(Fields.FOLDED, language);
                for (var found : FoundTerm.of(analyzer, field, word)) {
                    if (isIn(new Term(field, found.term()), facts.reader())) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    boolean isKnownWord(String word) {
        var lexicon = meaning.get().lexicon();
        return lexicon.languages().stream().anyMatch(language -> lexicon.knows(language, word));
    }

    private static boolean isIn(Term term, IndexReader reader) throws IOException {
        var titles = term.field().replaceFirst("^" + Fields.FOLDED, Fields.TITLE);
        return reader.docFreq(term) > 0 || reader.docFreq(new Term(titles, term.bytes())) > 0;
    }
}
