package practica.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/// The terms of one question, each looked up once in the index however many queries it is part of.
final class IndexTerms {
    private final IndexSearcher searcher;
    private final Map<Term, TermStates> found = new HashMap<>();

    IndexTerms(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    boolean has(Term term) {
        return states(term).docFreq() > 0;
    }

    /// What finds the term; empty where no document has it.
    Optional<TermQuery> query(Term term) {
        return has(term) ? Optional.of(new TermQuery(term, states(term))) : Optional.empty();
    }

    private TermStates states(Term term) {
        return found.computeIfAbsent(term, this::lookUp);
    }

    private TermStates lookUp(Term term) {
        try {
            return TermStates.build(searcher, term, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
