package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import practica.item.ItemId;

/// The ids of found items, read from the names of their blocks: no card is opened.
final class Ids {
    private Ids() {}

    /// The ids of what was found, the lowest first.
    static List<ItemId> of(IndexSearcher searcher, Found found) throws IOException {
        var ids = new ArrayList<ItemId>(found.count());
        for (var leaf : searcher.getIndexReader().leaves()) {
            add(ids, leaf.reader(), found.bySegment().get(leaf.ord));
        }
        ids.sort(Comparator.comparingLong(ItemId::value));
        return ids;
    }

    private static void add(List<ItemId> ids, LeafReader segment, FixedBitSet found)
            throws IOException {
        var keys = segment.terms(Fields.KEY);
        if (keys == null) {
            return;
        }
        var each = keys.iterator();
        for (var key = each.next(); key != null; key = each.next()) {
            var block = each.postings(null, PostingsEnum.NONE);
            while (block.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (found.get(block.docID())) {
                    ids.add(new ItemId(Long.parseLong(key.utf8ToString())));
                }
            }
        }
    }
}
