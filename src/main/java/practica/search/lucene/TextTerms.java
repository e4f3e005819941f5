package practica.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// The terms of a text as they are indexed: folded, and by their stems where its language has any.
record TextTerms(List<BytesRef> folded, List<BytesRef> stems) {
    /// What a text is expected to have of signs to a word.
    private static final int SIGNS = 6;

    static TextTerms of(List<FoundTerm> folded, List<FoundTerm> stems) {
        return new TextTerms(bytes(folded), bytes(stems));
    }

    /// Empty ones, to be filled.
    static TextTerms expecting(int signs) {
        var words = signs / SIGNS + 1;
        return new TextTerms(new ArrayList<>(words), new ArrayList<>(words));
    }

    void add(TextTerms others) {
        folded.addAll(others.folded);
        stems.addAll(others.stems);
    }

    private static List<BytesRef> bytes(List<FoundTerm> terms) {
        return terms.stream().map(found -> new BytesRef(found.term())).toList();
    }
}
