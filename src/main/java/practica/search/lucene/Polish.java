package practica.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.morfologik.MorfologikFilter;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Polish words by their dictionary forms: Stempel, which Lucene's own analyzer has, parts *szkoła*
/// from *szkoły* and *ulica* from *ulice*.
final class Polish extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var kept = new StopFilter(new LowerCaseFilter(words), PolishAnalyzer.getDefaultStopSet());
        return new TokenStreamComponents(words, new MorfologikFilter(kept));
    }
}
