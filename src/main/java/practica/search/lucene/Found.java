package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/// The documents that a query matches, by segment, for one reader only.
///
/// @param bySegment never changed once they are here
record Found(List<FixedBitSet> bySegment) {
    Found {
        bySegment = List.copyOf(bySegment);
    }

    static Found of(IndexSearcher searcher, Query query) throws IOException {
        var weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var found = new ArrayList<FixedBitSet>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            var bits = Gathered.bits(weight, leaf);
            var alive = leaf.reader().getLiveDocs();
            if (alive != null) {
                alive.applyMask(bits, 0);
            }
            found.add(bits);
        }
        return new Found(found);
    }

    Found and(Found other) {
        var both = new ArrayList<FixedBitSet>();
        for (var at = 0; at < bySegment.size(); at++) {
            var bits = bySegment.get(at).clone();
            bits.and(other.bySegment.get(at));
            both.add(bits);
        }
        return new Found(both);
    }

    int count() {
        return bySegment.stream().mapToInt(FixedBitSet::cardinality).sum();
    }

    /// Matches them.
    Query query() {
        return new Matching();
    }

    private final class Matching extends Query {
        @Override
        public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
            return new BitsWeight(this, mode, boost, leaf -> bySegment.get(leaf.ord));
        }

        @Override
        public void visit(QueryVisitor visitor) {
            visitor.visitLeaf(this);
        }

        @Override
        public String toString(String field) {
            return count() + " documents";
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
