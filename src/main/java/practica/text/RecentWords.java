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

    /// What was made of the word, or is made of it now. Two words share two places, of which the
    /// first is for the one met last: a rare word that comes between does not drive out a frequent
    /// one.
    public V get(String word, Function<String, V> make) {
        var slot = ((word.hashCode() * 0x9e3779b9) >>> shift) & -2;
        var last = slots.getAcquire(slot);
        if (last != null && last.word.equals(word)) {
            return last.value;
        }
        var other = slots.getAcquire(slot + 1);
        var known =
                other != null && other.word.equals(word)
                        ? other
                        : new Known<>(word, make.apply(word));
        slots.setRelease(slot, known);
        slots.setRelease(slot + 1, last);
        return known.value;
    }
}
