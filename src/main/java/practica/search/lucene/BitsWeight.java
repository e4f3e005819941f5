package practica.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Goes through the documents of a segment that were found all at once.
final class BitsWeight extends ConstantScoreWeight {
    private final ScoreMode mode;
    private final Bits bits;

    /// The documents of a segment that match.
    interface Bits {
        FixedBitSet of(LeafReaderContext leaf) throws IOException;
    }

    BitsWeight(Query query, ScoreMode mode, float boost, Bits bits) {
        super(query, boost);
        this.mode = mode;
        this.bits = bits;
    }

    @Override
    public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        var found = bits.of(leaf);
        return ConstantScoreScorerSupplier.fromIterator(
                new BitSetIterator(found, found.cardinality()),
                score(),
                mode,
                leaf.reader().maxDoc());
    }

    /// They are found for one search.
    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return false;
    }
}
