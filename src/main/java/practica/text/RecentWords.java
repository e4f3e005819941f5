package practica.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was made of the words met lately. A few thousand words make up most of every text. Safe for
/// use by several threads.
///
/// @param <V> never changed once it is made
public final class RecentWords<V> {
    private record Known<V>(String word, V value) {}

    private final AtomicReferenceArray<@Nullable Known<V>> slots;
    private final int shift;

    /// @param bits up to two to this power words are remembered
    public RecentWords(int bits) {
        this.slots = new AtomicReferenceArray<>(1 << bits);
        this.shift = Integer.SIZE - bits;
    }

    /// What was made of the word, or is made of it now.
    public V get(String word, Function<String, V> make) {
        var slot = (word.hashCode() * 0x9e3779b9) >>> shift;
        var known = slots.getAcquire(slot);
        if (known != null && known.word.equals(word)) {
            return known.value;
        }
        var value = make.apply(word);
        slots.setRelease(slot, new Known<>(word, value));
        return value;
    }
}
