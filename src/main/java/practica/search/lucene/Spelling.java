package practica.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import practica.language.Language;
import practica.language.LanguageDetector;
import practica.meaning.Meaning;
import practica.text.Words;
import practica.vocabulary.Understanding;

/// What somebody may have meant who typed a word that the index does not have: the likeliest of its
/// own words, rather in the languages of reader and question than in others.
final class Spelling {
    /// How much rarer a word must be than the one that is proposed, where the index has it.
    private static final int RARER = 10;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}·]+");

    private final Analyzer analyzer;
    private final Suspects suspects;

    Spelling(Analyzer analyzer, Understanding understanding, Supplier<Meaning> meaning) {
        this.analyzer = analyzer;
        this.suspects = new Suspects(analyzer, understanding, meaning);
    }

    /// Whether a telling word is known to no text and no language that we have words of.
    boolean doubts(IndexSearcher searcher, String typed) throws IOException {
        var facts = IndexFacts.of(searcher.getIndexReader());
        for (var word : suspects.in(typed)) {
            if (suspects.isUnknown(word, facts)) {
                return true;
            }
        }
        return false;
    }

    /// What was typed with its doubtful words put right. Empty where none is doubtful, or nothing
    /// is near enough.
    Optional<String> instead(IndexSearcher searcher, String typed, Language reader)
            throws IOException {
        var facts = IndexFacts.of(searcher.getIndexReader());
        var right = new HashMap<String, String>();
        for (var word : suspects.in(typed)) {
            var unknown = suspects.isUnknown(word, facts);
            if (unknown || !suspects.isKnownWord(word)) {
                var most = unknown ? 0 : RARER * having(searcher, word);
                new Neighbours(searcher, analyzer)
                        .likeliest(word, most, languages(typed, reader))
                        .ifPresent(other -> right.put(word, other));
            }
        }
        return right.isEmpty() ? Optional.empty() : Optional.of(replaced(typed, right));
    }

    /// For each word that no text has, those of the index's words that it is like.
    Map<String, List<String>> alike(IndexSearcher searcher, String typed) throws IOException {
        var facts = IndexFacts.of(searcher.getIndexReader());
        var alike = new HashMap<String, List<String>>();
        for (var word : suspects.in(typed)) {
            if (suspects.isUnknown(word, facts)) {
                alike.put(word, new Neighbours(searcher, analyzer).of(word));
            }
        }
        return alike;
    }

    private int having(IndexSearcher searcher, String word) throws IOException {
        return searcher.getIndexReader().docFreq(FoundTerm.folded(analyzer, word));
    }

    private static Set<Language> languages(String typed, Language reader) {
        return Stream.of(reader, LanguageDetector.likely(typed, reader))
                .collect(Collectors.toSet());
    }

    /// The same text, the rest of it as it was.
    private static String replaced(String typed, Map<String, String> right) {
        return WORD.matcher(typed)
                .replaceAll(match -> {
                    var words = Words.of(match.group());
                    return words.size() == 1 && right.containsKey(words.getFirst())
                            ? Matcher.quoteReplacement(right.getOrDefault(words.getFirst(), ""))
                            : Matcher.quoteReplacement(match.group());
                });
    }
}
