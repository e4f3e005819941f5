package practica.usage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What was done since it was last written down, in memory, and no more than so much of it: where
/// the database is away for long, what would be a new line is not counted any more.
final class Tally {
    /// Two of the same within this time are one, and so is the one after (COUNTER Code of Practice
    /// 5.1, section 7.2, double-click filtering).
    static final Duration DOUBLE = Duration.ofSeconds(30);

    private final int most;
    private Map<Use, Long> uses = new HashMap<>();
    private Map<Unanswered, Integer> unanswered = new HashMap<>();

    /// When each click came, the oldest first.
    private final Map<Long, Instant> clicks = new LinkedHashMap<>();

    private final Set<Asker> askers = new HashSet<>();
    private LocalDate day = LocalDate.MIN;

    Tally(int most) {
        this.most = most;
    }

    /// Words that were searched for on a day without a hit.
    record Unanswered(LocalDate day, String words) {}

    private record Asker(String words, long visitor) {}

    /// What is to be written down.
    record Counted(Map<Use, Long> uses, Map<Unanswered, Integer> unanswered) {
        boolean isEmpty() {
            return uses.isEmpty() && unanswered.isEmpty();
        }
    }

    /// Counts something once for two clicks.
    ///
    /// @param click stands for the visitor and what they did
    /// @return whether it was counted
    synchronized boolean count(Use use, long click, Instant now) {
        forgetBefore(now.minus(DOUBLE));
        if (clicks.remove(click) != null) {
            clicks.put(click, now);
            return false;
        }
        if (clicks.size() == most) {
            clicks.remove(clicks.keySet().iterator().next());
        }
        clicks.put(click, now);
        return add(uses, use, 1L);
    }

    /// Counts words once for each visitor of the day.
    synchronized void unanswered(LocalDate today, String words, long visitor) {
        if (!today.equals(day)) {
            day = today;
            askers.clear();
        }
        if (askers.size() < most && askers.add(new Asker(words, visitor))) {
            var one = new Unanswered(today, words);
            if (unanswered.containsKey(one) || unanswered.size() < most) {
                unanswered.merge(one, 1, Integer::sum);
            }
        }
    }

    /// Whatever there is; from now on it counts anew.
    synchronized Counted take() {
        var counted = new Counted(uses, unanswered);
        uses = new HashMap<>();
        unanswered = new HashMap<>();
        return counted;
    }

    /// Takes back what could not be written down.
    synchronized void giveBack(Counted counted) {
        counted.uses().forEach((use, times) -> add(uses, use, times));
        counted.unanswered().forEach((one, askers) -> unanswered.merge(one, askers, Integer::sum));
    }

    private boolean add(Map<Use, Long> to, Use use, long times) {
        if (!to.containsKey(use) && to.size() >= most) {
            return false;
        }
        to.merge(use, times, Long::sum);
        return true;
    }

    private void forgetBefore(Instant moment) {
        var oldest = clicks.values().iterator();
        while (oldest.hasNext() && !oldest.next().isAfter(moment)) {
            oldest.remove();
        }
    }
}
