package practica.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/// Matches documents that at least so many of the clauses match.
final class AtLeast extends Gathered {
    private final int least;

    private AtLeast(int least, List<Query> clauses) {
        super(clauses);
        this.least = least;
    }

    /// Matches nothing where there are fewer clauses.
    static AtLeast of(int least, List<Query> clauses) {
        return new AtLeast(least, clauses);
    }

    static AtLeast one(List<Query> clauses) {
        return new AtLeast(1, clauses);
    }

    static AtLeast all(List<Query> clauses) {
        return new AtLeast(clauses.size(), clauses);
    }

    @Override
    FixedBitSet gather(LeafReaderContext leaf, List<Bits> clauses) throws IOException {
        var found = new FixedBitSet(leaf.reader().maxDoc());
        if (least == 1) {
            for (var clause : clauses) {
                clause.into(found);
            }
            return found;
        }
        return clauses.isEmpty() || least > clauses.size() ? found : counted(found, clauses);
    }

    /// Counts the clauses of sixty-four documents at once: a number's first binary digits are in
    /// one set, its second in another. They begin so that the last carries over when enough match.
    private FixedBitSet counted(FixedBitSet found, List<Bits> clauses) throws IOException {
        var enough = found.getBits();
        var digits =
                new long[Integer.SIZE - Integer.numberOfLeadingZeros(least - 1)][enough.length];
        var begin = (1 << digits.length) - least;
        for (var digit = 0; digit < digits.length; digit++) {
            if ((begin >> digit & 1) == 1) {
                Arrays.fill(digits[digit], -1L);
            }
        }
        var one = new FixedBitSet(found.length());
        for (var clause : clauses) {
            one.clear();
            clause.into(one);
            add(one.getBits(), digits, enough);
        }
        return found;
    }

    private static void add(long[] one, long[][] digits, long[] enough) {
        for (var at = 0; at < one.length; at++) {
            var carried = one[at];
            for (var digit = 0; digit < digits.length && carried != 0; digit++) {
                var both = digits[digit][at] & carried;
                digits[digit][at] ^= carried;
                carried = both;
            }
            enough[at] |= carried;
        }
    }

    @Override
    AtLeast with(List<Query> clauses) {
        return new AtLeast(least, clauses);
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof AtLeast same && least == same.least;
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + least;
    }
}
