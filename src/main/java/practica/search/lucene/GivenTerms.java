package practica.search.lucene;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Terms that were found before, one after another; those that a chain of stems has at one place
/// too.
final class GivenTerms extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> terms;
    private int at;

    GivenTerms(List<String> terms) {
        this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
        if (at == terms.size()) {
            return false;
        }
        // All but the term stays as it is for each: one place further.
        term.setEmpty().append(terms.get(at++));
        return true;
    }

    @Override
    public void reset() {
        clearAttributes();
        at = 0;
    }
}
