package practica.search.lucene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import practica.language.Language;

/// How words become terms. Every text is indexed twice: *folded* (no case, no accents, no elided
/// article, no stem) and, where its language has a chain, *stemmed*.
final class Analyzers extends AnalyzerWrapper {
    private final Analyzer folded = new Folded();
    private final Map<Language, Analyzer> stemming = new ConcurrentHashMap<>();

    Analyzers() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    /// Whether texts in the language are stemmed.
    static boolean stems(Language language) {
        return Chains.of(language).isPresent();
    }

    /// The language's words that say nothing by themselves, with or without their accents.
    static boolean isStopWord(Language language, String word) {
        return Chains.stopWords(language).contains(ICUFoldingFilter.NORMALIZER.normalize(word));
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
