package practica.search.lucene;

import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import practica.language.Language;

/// How words become terms. Every text is indexed twice: *folded* (no case, no accents, no elided
/// article, no stem) and, where its language has a chain, *stemmed*. Folding comes last in a chain
/// too, so that a word without its accents still meets the stem.
final class Analyzers extends AnalyzerWrapper {
    private static final Map<Language, Chain> CHAINS =
            Map.of(
                    Language.EN,
                    new Chain(
                            EnglishAnalyzer.getDefaultStopSet(),
                            words -> new SnowballFilter(words, new EnglishStemmer())),
                    Language.ES,
                    new Chain(
                            SpanishAnalyzer.getDefaultStopSet(),
                            words ->
                                    new SpanishLightStemFilter(new SpanishPluralStemFilter(words))),
                    Language.CA,
                    new Chain(
                            CatalanAnalyzer.getDefaultStopSet(),
                            words -> new SnowballFilter(words, new CatalanStemmer())),
                    Language.PT,
                    new Chain(
                            PortugueseAnalyzer.getDefaultStopSet(), PortugueseLightStemFilter::new),
                    Language.FR,
                    new Chain(FrenchAnalyzer.getDefaultStopSet(), FrenchLightStemFilter::new),
                    new Language("gl"),
                    new Chain(GalicianAnalyzer.getDefaultStopSet(), PortugueseLightStemFilter::new),
                    new Language("it"),
                    new Chain(ItalianAnalyzer.getDefaultStopSet(), ItalianLightStemFilter::new),
                    new Language("de"),
                    new Chain(GermanAnalyzer.getDefaultStopSet(), GermanLightStemFilter::new));

    private final Analyzer folded = new Folded();
    private final Map<String, Analyzer> byField = new HashMap<>();

    Analyzers() {
        super(PER_FIELD_REUSE_STRATEGY);
        CHAINS.forEach((language, chain) -> byField.put(language.code(), new Stemmed(chain)));
    }

    /// Whether texts in the language are stemmed.
    static boolean stems(Language language) {
        return CHAINS.containsKey(language);
    }

    /// The language's words that say nothing by themselves.
    static boolean isStopWord(Language language, String word) {
        var chain = CHAINS.get(language);
        return chain != null && chain.stopWords().contains(word);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return byField.getOrDefault(Fields.languageOf(field), folded);
    }

    private record Chain(CharArraySet stopWords, UnaryOperator<TokenStream> stemmer) {}

    /// Words as they are found whatever the language.
    private static class Folded extends Analyzer {
        private static final String WITHIN_WORDS = ".,:;'’‘_·․﹒．＇，：；";
        private static final NormalizeCharMap SIGNS = signs();

        @Override
        protected Reader initReader(String field, Reader text) {
            return new MappingCharFilter(SIGNS, text);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ICUFoldingFilter(words));
        }

        /// Catalan's *l·l*, also as typewriters had it, is one letter; every other sign that
        /// Unicode lets stand within a word (`it's`, `uclg.org`, `3,5`) parts it.
        private static NormalizeCharMap signs() {
            var map = new NormalizeCharMap.Builder();
            List.of("l·l", "l.l", "l•l").forEach(written -> map.add(written, "ll"));
            List.of("L·L", "L.L").forEach(written -> map.add(written, "LL"));
            WITHIN_WORDS
                    .codePoints()
                    .mapToObj(Character::toString)
                    .forEach(sign -> map.add(sign, " "));
            return map.build();
        }
    }

    /// Words of one language, without its stop words and endings.
    private static final class Stemmed extends Folded {
        private final Chain chain;

        private Stemmed(Chain chain) {
            this.chain = chain;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            var kept = new StopFilter(new LowerCaseFilter(words), chain.stopWords());
            return new TokenStreamComponents(
                    words, new ICUFoldingFilter(chain.stemmer().apply(kept)));
        }
    }
}
