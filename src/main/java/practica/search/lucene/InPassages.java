package practica.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/// Matches the items of which some passage matches.
final class InPassages extends Gathered {
    InPassages(Query passage) {
        super(List.of(passage));
    }

    @Override
    FixedBitSet gather(LeafReaderContext leaf, List<Bits> clauses) throws IOException {
        var length = leaf.reader().maxDoc();
        var found = new FixedBitSet(length);
        var items = Queries.ITEMS.getBitSet(leaf);
        if (items == null) {
            return found;
        }
        var passages = new FixedBitSet(length);
        clauses.getFirst().into(passages);
        for (var at = 0; at < length; ) {
            var passage = passages.nextSetBit(at);
            if (passage >= length) {
                break;
            }
            var item = items.nextSetBit(passage);
            found.set(item);
            at = item + 1;
        }
        return found;
    }

    @Override
    InPassages with(List<Query> clauses) {
        return new InPassages(clauses.getFirst());
    }
}
