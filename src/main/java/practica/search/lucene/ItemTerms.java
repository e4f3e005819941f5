package practica.search.lucene;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;

/// The terms of all passages of an item, and how often each comes. With them in the item's own
/// document it is found, and roughly ranked, without looking at its passages.
final class ItemTerms {
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    void add(String field, List<String> terms) {
        var counted = counts.computeIfAbsent(field, _ -> new HashMap<>());
        terms.forEach(term -> counted.merge(term, 1, Integer::sum));
    }

    void addTo(Document document) {
        counts.forEach(
                (field, terms) -> document.add(new Field(field, new Counted(terms), Fields.STEMS)));
    }

    private static final class Counted extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute often = addAttribute(TermFrequencyAttribute.class);
        private final Map<String, Integer> terms;
        private Iterator<Map.Entry<String, Integer>> rest;

        private Counted(Map<String, Integer> terms) {
            this.terms = terms;
            this.rest = terms.entrySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!rest.hasNext()) {
                return false;
            }
            var next = rest.next();
            term.setEmpty().append(next.getKey());
            often.setTermFrequency(next.getValue());
            return true;
        }

        @Override
        public void reset() {
            clearAttributes();
            rest = terms.entrySet().iterator();
        }
    }
}
