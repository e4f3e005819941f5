package practica.search.lucene;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import practica.language.Language;
import practica.text.RecentWords;

/// How words become terms. Every text is indexed twice: *folded* (no case, no accents, no elided
/// article, no stem) and, where its language has a chain, *stemmed*.
final class Analyzers extends AnalyzerWrapper {
    private final Analyzer folded = new Folded();
    private final Map<Language, Analyzer> stemming = new ConcurrentHashMap<>();
    private final Map<Language, RecentWords<List<String>>> stems = new ConcurrentHashMap<>();

    Analyzers() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    /// Whether texts in the language are stemmed.
    static boolean stems(Language language) {
        return Chains.of(language).isPresent();
    }

    /// Whether a word is the same stretch of a text in its folded field and in its stemmed one.
    static boolean partsWordsAlike(Language language) {
        return Chains.of(language).filter(Chain.Own.class::isInstance).isPresent();
    }

    /// The language's words that say nothing by themselves, with or without their accents.
    static boolean isStopWord(Language language, String word) {
        return Chains.stopWords(language).contains(ICUFoldingFilter.NORMALIZER.normalize(word));
    }

    /// The stems of a single word, none where the language does not stem it.
    List<String> stems(Language language, String word) {
        return stems.computeIfAbsent(language, _ -> new RecentWords<>(14))
                .get(
                        word,
                        _ ->
                                FoundTerm.of(this, Fields.stemmed(Fields.FOLDED, language), word)
                                        .stream()
                                        .map(FoundTerm::term)
                                        .toList());
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        var language = new Language(Fields.languageOf(field));
        return Chains.of(language)
                .map(chain ->
                        stemming.computeIfAbsent(
                                language, _ -> chain.analyzer(Chains.stopWords(language))))
                .orElse(folded);
    }
}
