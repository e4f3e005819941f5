package practica.search.lucene;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import practica.search.Card;

/// The cards of all items, one at a time.
record Cards(IndexReader reader) {
    void each(Consumer<Card> taker) throws IOException {
        var kept = new Kept(reader);
        for (var segment : reader.leaves()) {
            var part = segment.reader();
            var items = part.postings(new Term(Fields.TYPE, Fields.ITEM), PostingsEnum.NONE);
            var alive = part.getLiveDocs();
            while (items != null && items.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (alive == null || alive.get(items.docID())) {
                    taker.accept(kept.card(segment.docBase + items.docID()));
                }
            }
        }
    }
}
