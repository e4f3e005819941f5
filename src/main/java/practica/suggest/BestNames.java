package practica.suggest;

import java.util.List;
import java.util.PriorityQueue;
import practica.language.Language;

/// Keeps the best of many names: those that begin as was typed before those of which another word
/// does, then the better target, then what the reader calls it, then the lower number.
final class BestNames {
    /// More than are shown: a theme has many names.
    private static final int KEPT = 64;

    private static final long INSIDE = 1L << 40;
    private static final int RANK = 34;
    private static final long OTHER = 1L << 33;
    private static final long NUMBER = (1L << 32) - 1;

    private final List<Name> names;
    private final byte[] ranks;
    private final Language reader;

    /// The worst first.
    private final PriorityQueue<Long> kept = new PriorityQueue<>((a, b) -> Long.compare(b, a));

    BestNames(List<Name> names, byte[] ranks, Language reader) {
        this.names = names;
        this.ranks = ranks;
        this.reader = reader;
    }

    void addWhole(int number) {
        add(number, 0);
    }

    /// Adds a name one of whose words begins as was typed.
    ///
    /// @return false where no name of a higher number can be good enough any more
    boolean add(int number) {
        return add(number, INSIDE);
    }

    List<Name> inOrder() {
        return kept.stream().sorted().map(key -> names.get((int) (key & NUMBER))).toList();
    }

    private boolean add(int number, long inside) {
        var best = inside | ((long) ranks[number] << RANK) | number;
        if (kept.size() == KEPT && best > kept.element()) {
            return false;
        }
        var name = names.get(number);
        if (name.isFor(reader)) {
            var key = name.isOwn(reader) ? best : best | OTHER;
            kept.add(key);
            if (kept.size() > KEPT) {
                kept.remove();
            }
        }
        return true;
    }
}
