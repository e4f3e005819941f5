package practica.operate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How fast something went in the first and the last fifth of all things. What it remembers stays
/// small: of many things it knows the moment of every second, then of every fourth, and so on.
final class Fifths {
    private static final int REMEMBERED = 2_000;
    private static final int FEW = 1_000;

    private final long began;
    private List<Long> moments = new ArrayList<>();
    private long each = 1;
    private long done;

    /// @param began in nanoseconds, of any clock
    Fifths(long began) {
        this.began = began;
    }

    /// One more is done.
    void done(long moment) {
        done++;
        if (done % each == 0) {
            moments.add(moment);
        }
        if (moments.size() == REMEMBERED) {
            var some = new ArrayList<Long>();
            for (var at = 1; at < REMEMBERED; at += 2) {
                some.add(moments.get(at));
            }
            moments = some;
            each *= 2;
        }
    }

    /// As it is told; empty where too few things were done to tell.
    String said() {
        var fifth = moments.size() / 5;
        if (done < FEW) {
            return "";
        }
        var first = rate(fifth, moments.get(fifth - 1) - began);
        var last = rate(fifth, moments.getLast() - moments.get(moments.size() - 1 - fifth));
        return String.format(
                Locale.ROOT,
                "; first fifth %.0f a second, last fifth %.0f (%.0f %%)",
                first,
                last,
                100 * last / first);
    }

    private double rate(int fifth, long nanoseconds) {
        return fifth * each / (Math.max(1, nanoseconds) / 1e9);
    }
}
