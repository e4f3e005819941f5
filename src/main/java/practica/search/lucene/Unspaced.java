package practica.search.lucene;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/// Parts the runs that Lucene's tokenizer makes of Thai, Lao, Khmer and Burmese, which are written
/// without spaces, into words, by ICU's dictionaries. They are read when such a run comes.
final class Unspaced extends TokenFilter {
    private static final String RUN =
            StandardTokenizer.TOKEN_TYPES[StandardTokenizer.SOUTHEAST_ASIAN];

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private @Nullable BreakIterator breaks;
    private @Nullable State run;
    private String written = "";
    private int at;

    Unspaced(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (run == null) {
            if (!input.incrementToken()) {
                return false;
            }
            if (!RUN.equals(type.type())) {
                return true;
            }
            run = captureState();
            written = term.toString();
            at = 0;
            breaks().setText(written);
        }
        next(run);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        run = null;
    }

    private void next(State from) {
        restoreState(from);
        var end = breaks().following(at);
        var start = offset.startOffset();
        // A run that a char filter changed has other lengths than the text; it is marked whole.
        if (offset.endOffset() - start == written.length()) {
            offset.setOffset(start + at, start + end);
        }
        term.setEmpty().append(written, at, end);
        at = end;
        if (at == written.length()) {
            run = null;
        }
    }

    private BreakIterator breaks() {
        if (breaks == null) {
            breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        }
        return breaks;
    }
}
