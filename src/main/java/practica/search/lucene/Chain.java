package practica.search.lucene;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// How the words of a language become stems. Neither kind reads lists or dictionaries before it is
/// asked for stop words or an analyzer.
sealed interface Chain {
    /// The words that say nothing by themselves, folded.
    CharArraySet stopWords();

    /// A new analyzer, that leaves out the stop words.
    Analyzer analyzer(CharArraySet stopWords);

    /// Words are folded before they are stemmed, so that those typed without accents meet the rest.
    ///
    /// @param elided what an apostrophe leaves of articles and pronouns: a word of its own, as
    ///   every apostrophe parts words
    record Own(
            Supplier<CharArraySet> listed, List<String> elided, UnaryOperator<TokenStream> stemmer)
            implements Chain {
        @Override
        public CharArraySet stopWords() {
            var all = folded(listed.get());
            all.addAll(elided);
            return all;
        }

        @Override
        public Analyzer analyzer(CharArraySet stopWords) {
            return new Folded() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    var words = new StandardTokenizer();
                    var kept = new StopFilter(new Folding(words), stopWords);
                    return new TokenStreamComponents(words, stemmer.apply(kept));
                }
            };
        }
    }

    /// Lucene's own chain, with its own stop words; what comes of it is folded.
    record Lucenes(Supplier<CharArraySet> listed, Supplier<Analyzer> made) implements Chain {
        @Override
        public CharArraySet stopWords() {
            return folded(listed.get());
        }

        @Override
        public Analyzer analyzer(CharArraySet stopWords) {
            var own = made.get();
            return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
                @Override
                protected Analyzer getWrappedAnalyzer(String field) {
                    return own;
                }

                @Override
                protected TokenStreamComponents wrapComponents(
                        String field, TokenStreamComponents components) {
                    return new TokenStreamComponents(
                            components.getSource(),
                            new ICUFoldingFilter(components.getTokenStream()));
                }
            };
        }
    }

    private static CharArraySet folded(CharArraySet words) {
        var all = new CharArraySet(words.size(), false);
        words.forEach(
                word -> all.add(ICUFoldingFilter.NORMALIZER.normalize(new String((char[]) word))));
        return all;
    }
}
