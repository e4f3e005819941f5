package practica.search.lucene;

import java.io.Reader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Words as they are found whatever the language. Each sign of Chinese and Japanese is a word: what
/// was typed is looked for as a run of them, which needs no dictionary and misses nothing.
class Folded extends Analyzer {
    private static final String WITHIN_WORDS = ".,:;'’‘_·․﹒．＇，：；";
    private static final NormalizeCharMap SIGNS = signs();

    @Override
    protected Reader initReader(String field, Reader text) {
        return new MappingCharFilter(SIGNS, text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words, new ICUFoldingFilter(new Unspaced(words)));
    }

    /// Catalan's *l·l*, also as typewriters had it, is one letter; every other sign that Unicode
    /// lets stand within a word (`it's`, `uclg.org`, `3,5`) parts it.
    private static NormalizeCharMap signs() {
        var map = new NormalizeCharMap.Builder();
        List.of("l·l", "l.l", "l•l").forEach(written -> map.add(written, "ll"));
        List.of("L·L", "L.L").forEach(written -> map.add(written, "LL"));
        WITHIN_WORDS.codePoints().mapToObj(Character::toString).forEach(sign -> map.add(sign, " "));
        return map.build();
    }
}
