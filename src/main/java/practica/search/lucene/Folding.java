package practica.search.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// What Lucene's folding by ICU makes of words: no case, no accents. Most words have neither, and
/// need not be looked up.
final class Folding extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Folding(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isPlain() && !ICUFoldingFilter.NORMALIZER.isNormalized(term)) {
            var folded = ICUFoldingFilter.NORMALIZER.normalize(term);
            term.setEmpty().append(folded);
        }
        return true;
    }

    /// Makes the Latin capitals small on the way.
    private boolean isPlain() {
        var signs = term.buffer();
        for (var at = 0; at < term.length(); at++) {
            var sign = signs[at];
            if (sign >= 'A' && sign <= 'Z') {
                signs[at] = (char) (sign + 'a' - 'A');
            } else if (sign < '0' || sign > 'z' || (sign > '9' && sign < 'a')) {
                return false;
            }
        }
        return true;
    }
}
