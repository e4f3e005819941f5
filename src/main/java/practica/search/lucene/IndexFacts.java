package practica.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import practica.language.Language;

/// What questions are put to: how many passages there are, how many of them have a word, and the
/// languages that they are in.
record IndexFacts(IndexReader reader, int passages, List<Language> languages) {
    static IndexFacts of(IndexReader reader) throws IOException {
        var terms = MultiTerms.getTerms(reader, Fields.LANGUAGE);
        var languages = new TreeSet<Language>();
        if (terms != null) {
            var each = terms.iterator();
            while (each.next() != null) {
                languages.add(new Language(each.term().utf8ToString()));
            }
        }
        return new IndexFacts(reader, reader.getDocCount(Fields.FOLDED), List.copyOf(languages));
    }

    /// Whether any passage has the word.
    boolean has(String term) {
        try {
            return reader.docFreq(new Term(Fields.FOLDED, term)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How telling a word is: BM25's weight of it, from the number of passages that have it.
    double weight(String term) {
        return weight(new Term(Fields.FOLDED, term));
    }

    /// The same of a term of any field of passages.
    double weight(Term term) {
        try {
            var having = reader.docFreq(term);
            return Math.log(1 + (passages - having + 0.5) / (having + 0.5));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
