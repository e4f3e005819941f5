package practica.search.lucene;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Words as they are found whatever the language. Each sign of Chinese and Japanese is a word: what
/// was typed is looked for as a run of them, which needs no dictionary and misses nothing.
class Folded extends Analyzer {
    @Override
    protected Reader initReader(String field, Reader text) {
        return new Signs(text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words, new Folding(new Unspaced(words)));
    }
}
