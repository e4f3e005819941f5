package practica.search.lucene;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Matches documents that were found by other means, each with the score it was given there. Of use
/// for one reader only, since it knows documents by their numbers.
final class FixedScores extends Query {
    private final int[] docs;
    private final float[] scores;

    private FixedScores(int[] docs, float[] scores) {
        this.docs = docs;
        this.scores = scores;
    }

    /// The documents, each worth nothing.
    static FixedScores among(Collection<Integer> docs) {
        return of(docs.stream().collect(Collectors.toMap(doc -> doc, _ -> 0f)));
    }

    static FixedScores of(Map<Integer, Float> scores) {
        var docs = scores.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        var inOrder = new float[docs.length];
        for (var at = 0; at < docs.length; at++) {
            inOrder[at] = Objects.requireNonNull(scores.get(docs[at]));
        }
        return new FixedScores(docs, inOrder);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new Weight(this) {
            @Override
            public Explanation explain(LeafReaderContext leaf, int doc) {
                var at = Arrays.binarySearch(docs, leaf.docBase + doc);
                return at < 0
                        ? Explanation.noMatch("not among them")
                        : Explanation.match(boost * scores[at], "given");
            }

            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                var from = firstFrom(leaf.docBase);
                var to = firstFrom(leaf.docBase + leaf.reader().maxDoc());
                return from == to ? null : supplier(new Run(leaf.docBase, from, to), boost);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private int firstFrom(int doc) {
        var at = Arrays.binarySearch(docs, doc);
        return at < 0 ? -at - 1 : at;
    }

    private ScorerSupplier supplier(Run run, float boost) {
        var most = 0f;
        for (var at = run.from; at < run.to; at++) {
            most = Math.max(most, boost * scores[at]);
        }
        return supplier(run, boost, most);
    }

    private ScorerSupplier supplier(Run run, float boost, float most) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) {
                return new Scorer() {
                    @Override
                    public int docID() {
                        return run.docID();
                    }

                    @Override
                    public DocIdSetIterator iterator() {
                        return run;
                    }

                    @Override
                    public float getMaxScore(int upTo) {
                        return most;
                    }

                    @Override
                    public float score() {
                        return boost * scores[run.at];
                    }
                };
            }

            @Override
            public long cost() {
                return run.cost();
            }
        };
    }

    /// The documents of one segment.
    private final class Run extends DocIdSetIterator {
        private final int base;
        private final int from;
        private final int to;
        private int at;

        private Run(int base, int from, int to) {
            this.base = base;
            this.from = from;
            this.to = to;
            this.at = from - 1;
        }

        @Override
        public int docID() {
            if (at < from) {
                return -1;
            }
            return at < to ? docs[at] - base : NO_MORE_DOCS;
        }

        @Override
        public int nextDoc() {
            at++;
            return docID();
        }

        @Override
        public int advance(int target) {
            // Beside the numbers of all segments, the end of one is not the greatest number.
            if (target == NO_MORE_DOCS) {
                at = to;
            } else {
                var next = Math.min(to, Math.max(at, from));
                var found = Arrays.binarySearch(docs, next, to, base + target);
                at = found < 0 ? -found - 1 : found;
            }
            return docID();
        }

        @Override
        public long cost() {
            return (long) to - from;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return docs.length + " documents";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FixedScores fixed
                && Arrays.equals(docs, fixed.docs)
                && Arrays.equals(scores, fixed.scores);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(docs) + Arrays.hashCode(scores);
    }
}
