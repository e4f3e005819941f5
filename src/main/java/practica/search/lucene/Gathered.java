package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/// A query that says only which documents match, and finds all of a segment at once: postings are
/// poured into sets of bits, which are then put together sixty-four documents at a time. Many times
/// faster than going from document to document where many match, and all have to be counted.
abstract class Gathered extends Query {
    private final List<Query> clauses;

    Gathered(List<Query> clauses) {
        this.clauses = List.copyOf(clauses);
    }

    final List<Query> clauses() {
        return clauses;
    }

    /// The documents of the segment that match.
    ///
    /// @param clauses the documents that each of the clauses matches
    abstract FixedBitSet gather(LeafReaderContext leaf, List<Bits> clauses) throws IOException;

    /// The same for other clauses.
    abstract Gathered with(List<Query> clauses);

    /// The documents of one segment that a clause matches.
    interface Bits {
        /// Adds them to a set.
        void into(FixedBitSet set) throws IOException;
    }

    /// The documents of a segment, deleted ones among them, that the query matches.
    static FixedBitSet bits(Weight weight, LeafReaderContext leaf) throws IOException {
        var set = new FixedBitSet(leaf.reader().maxDoc());
        pour(weight, leaf, set);
        return set;
    }

    private static void pour(Weight weight, LeafReaderContext leaf, FixedBitSet set)
            throws IOException {
        var scorer = weight.scorer(leaf);
        if (scorer != null) {
            var found = scorer.iterator();
            found.nextDoc();
            found.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, set, 0);
        }
    }

    @Override
    public final Query rewrite(IndexSearcher searcher) throws IOException {
        var rewritten = new ArrayList<Query>();
        for (var clause : clauses) {
            rewritten.add(searcher.rewrite(clause));
        }
        return rewritten.equals(clauses) ? this : with(rewritten);
    }

    @Override
    public final Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        var weights = new ArrayList<Weight>();
        for (var clause : clauses) {
            weights.add(clause.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        return new BitsWeight(this, mode, boost, leaf -> gather(leaf, poured(weights, leaf)));
    }

    private static List<Bits> poured(List<Weight> weights, LeafReaderContext leaf) {
        return weights.stream().<Bits>map(weight -> set -> pour(weight, leaf, set)).toList();
    }

    @Override
    public final void visit(QueryVisitor visitor) {
        var within = visitor.getSubVisitor(Occur.SHOULD, this);
        clauses.forEach(clause -> clause.visit(within));
    }

    @Override
    public final String toString(String field) {
        return getClass().getSimpleName() + clauses;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && clauses.equals(((Gathered) other).clauses);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + clauses.hashCode();
    }
}
