package practica.meaning;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/// The vectors of words met lately. A few thousand words make up most of every text, and a word's
/// vector costs twenty times as much to sum up as to look up.
final class WordCache {
    private static final int SLOTS = 1 << 14;

    private static final class Known {
        private final String word;
        private final float[] vector;

        private Known(String word, float[] vector) {
            this.word = word;
            this.vector = vector;
        }
    }

    private final AtomicReferenceArray<Known> slots = new AtomicReferenceArray<>(SLOTS);

    float[] get(String word, Function<String, float[]> make) {
        var slot = (word.hashCode() * 0x9e3779b9) >>> 18;
        var known = slots.getAcquire(slot);
        if (known != null && known.word.equals(word)) {
            return known.vector;
        }
        var vector = make.apply(word);
        slots.setRelease(slot, new Known(word, vector));
        return vector;
    }
}
