package practica.search.lucene;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/// Terms that were found before, one after another; those that a chain of stems has at one place
/// too.
final class GivenTerms extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final Collection<List<BytesRef>> terms;
    private Iterator<List<BytesRef>> lists;
    private Iterator<BytesRef> rest = Collections.emptyIterator();

    GivenTerms(List<BytesRef> terms) {
        this(List.of(terms));
    }

    /// @param terms those of one list after those of another
    GivenTerms(Collection<List<BytesRef>> terms) {
        this.terms = terms;
        this.lists = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        while (!rest.hasNext()) {
            if (!lists.hasNext()) {
                return false;
            }
            rest = lists.next().iterator();
        }
        // All but the term stays as it is for each: one place further.
        term.setBytesRef(rest.next());
        return true;
    }

    @Override
    public void reset() {
        clearAttributes();
        lists = terms.iterator();
        rest = Collections.emptyIterator();
    }
}
