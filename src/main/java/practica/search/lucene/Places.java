package practica.search.lucene;

import org.apache.lucene.util.FixedBitSet;

/// The places of some documents of a segment among themselves: the first of them has place 0. A set
/// of such places is many times smaller than the set of their documents, among which lie those of
/// all passages.
///
/// @param among the documents that have places
/// @param count how many they are
record Places(FixedBitSet among, int count) {
    static Places of(FixedBitSet among) {
        return new Places(among, among.cardinality());
    }

    /// A set of no places.
    long[] none() {
        return new long[FixedBitSet.bits2words(count)];
    }

    /// The places of those of the documents that have any, sixty-four documents at a time.
    long[] having(FixedBitSet documents) {
        var places = none();
        var placed = among.getBits();
        var wanted = documents.getBits();
        var first = 0;
        for (var at = 0; at < placed.length; at++) {
            var both = wanted[at] & placed[at];
            if (both != 0) {
                put(places, first, Long.compress(both, placed[at]));
            }
            first += Long.bitCount(placed[at]);
        }
        return places;
    }

    private static void put(long[] places, int first, long bits) {
        var at = first / Long.SIZE;
        var shift = first % Long.SIZE;
        places[at] |= bits << shift;
        var rest = shift == 0 ? 0 : bits >>> (Long.SIZE - shift);
        if (rest != 0) {
            places[at + 1] |= rest;
        }
    }
}
