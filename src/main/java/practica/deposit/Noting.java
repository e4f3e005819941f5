package practica.deposit;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.deposit.ImportRuns.Remembered;

/// Writes down how far an import is, with whatever it keeps: what is noted is committed, and what
/// is committed noted. Who lost the import to another process can keep nothing more.
final class Noting implements Following {
    private static final Logger log = LoggerFactory.getLogger(Noting.class);

    private final ImportRunStore store;
    private final long id;
    private final Delivery delivery;
    private final BiConsumer<Outcome, Delivery> tell;
    private final long began = System.nanoTime();
    private final long toldAtFirst;
    private final long passedAtFirst;
    private Map<String, Long> counts;
    private long told;

    /// @param before the import as it was when it was told to go on
    Noting(
            ImportRunStore store,
            Remembered before,
            Delivery delivery,
            BiConsumer<Outcome, Delivery> tell) {
        this.store = store;
        this.id = before.id();
        this.delivery = delivery;
        this.tell = tell;
        this.told = before.told();
        this.toldAtFirst = before.told();
        this.passedAtFirst = delivery.passed();
        this.counts = Map.copyOf(before.counts());
    }

    /// Sets nothing of its own before the transaction is as good as done: it may be tried again.
    @Override
    public void note(Handle handle, List<Outcome> outcomes) {
        var now = new HashMap<>(counts);
        outcomes.forEach(outcome -> now.merge(outcome.kind().key(), 1L, Long::sum));
        var toldNow = told + outcomes.size();
        var time = Duration.ofNanos(System.nanoTime() - began);
        var progress = ImportProgress.after(time, toldNow - toldAtFirst, passedAtFirst, delivery);
        var within = handle.attach(ImportRunStore.class);
        if (within.note(id, told, toldNow, now, progress) == 0) {
            throw new Elsewhere();
        }
        handle.afterCommit(() -> {
            told = toldNow;
            counts = now;
        });
    }

    @Override
    public void tell(Outcome outcome) {
        tell.accept(outcome, delivery);
    }

    /// The database may be what it waits for.
    @Override
    public void waits(String why) {
        try {
            store.trouble(id, why);
        } catch (JdbiException e) {
            log.debug("not written down", e);
        }
    }

    /// Writes down that all is done.
    ///
    /// @return how many things were told of, by the key of their kind
    Map<String, Long> end() {
        if (store.end(id, told) == 0) {
            throw new Elsewhere();
        }
        return counts;
    }
}
