package practica.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;

/// A term of a text and where it stands there, in characters.
record FoundTerm(String term, int start, int end) {
    static List<FoundTerm> of(Analyzer analyzer, String field, String words) {
        return of(analyzer, field, words, Integer.MAX_VALUE);
    }

    /// The same term of a longer text in which its own begins there.
    FoundTerm after(int beginning) {
        return beginning == 0 ? this : new FoundTerm(term, beginning + start, beginning + end);
    }

    /// A word as the folded field has it.
    static Term folded(Analyzer analyzer, String word) {
        var found = of(analyzer, Fields.FOLDED, word, 1);
        return new Term(Fields.FOLDED, found.isEmpty() ? word : found.getFirst().term());
    }

    static List<FoundTerm> of(Analyzer analyzer, String field, String words, int most) {
        var terms = new ArrayList<FoundTerm>();
        try (var stream = analyzer.tokenStream(field, words)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (terms.size() < most && stream.incrementToken()) {
                terms.add(new FoundTerm(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
