package practica.export;

import java.util.HashMap;
import java.util.Map;

/// The places for large exports that are sent while they are made: so many in all, and so many for
/// whoever asks from one network.
final class Places {
    /// How many somebody has at once.
    static final int OF_ONE = 2;

    private final int most;
    private final Map<String, Integer> taken = new HashMap<>();
    private int all;

    Places(int most) {
        this.most = most;
    }

    /// What came of asking for a place.
    enum Answer {
        TAKEN,
        ALL_TAKEN,
        ENOUGH_FOR_ONE
    }

    /// Takes a place, which whoever has it gives back.
    synchronized Answer take(String who) {
        var own = taken.getOrDefault(who, 0);
        if (own >= OF_ONE) {
            return Answer.ENOUGH_FOR_ONE;
        }
        if (all >= most) {
            return Answer.ALL_TAKEN;
        }
        taken.put(who, own + 1);
        all++;
        return Answer.TAKEN;
    }

    synchronized void giveBack(String who) {
        taken.computeIfPresent(who, (_, own) -> own == 1 ? null : own - 1);
        all--;
    }
}
