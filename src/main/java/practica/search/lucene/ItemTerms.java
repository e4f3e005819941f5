package practica.search.lucene;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.util.BytesRef;

/// The terms of all passages of an item, and how often each comes. With them in the item's own
/// document it is found, and roughly ranked, without looking at its passages.
final class ItemTerms {
    private final Map<String, Map<BytesRef, Count>> counts = new TreeMap<>();

    private static final class Count {
        private int often;
    }

    void add(String field, List<BytesRef> terms) {
        var counted = counts.computeIfAbsent(field, _ -> new HashMap<>());
        for (var term : terms) {
            counted.computeIfAbsent(term, _ -> new Count()).often++;
        }
    }

    void addTo(Document document) {
        counts.forEach(
                (field, terms) -> document.add(new Field(field, new Counted(terms), Fields.STEMS)));
    }

    private static final class Counted extends TokenStream {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final TermFrequencyAttribute often = addAttribute(TermFrequencyAttribute.class);
        private final Map<BytesRef, Count> terms;
        private Iterator<Map.Entry<BytesRef, Count>> rest;

        private Counted(Map<BytesRef, Count> terms) {
            this.terms = terms;
            this.rest = terms.entrySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!rest.hasNext()) {
                return false;
            }
            var next = rest.next();
            term.setBytesRef(next.getKey());
            often.setTermFrequency(next.getValue().often);
            return true;
        }

        @Override
        public void reset() {
            clearAttributes();
            rest = terms.entrySet().iterator();
        }
    }
}
