package practica.deposit;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import practica.deposit.Importer.Prepared;
import practica.storage.Room;

/// An import: all that is delivered, a few things at a time. However much it is, no more than a
/// window of it is held.
public final class ImportRun {
    /// How many rows are prepared by one worker together; files are prepared one by one.
    private static final int ROWS = 16;

    private static final int WINDOW = 4;
    private static final int TOGETHER = 64;

    private final Importer importer;
    private final int atOnce;
    private final Room room;

    /// @param room where it begins nothing while there is too little
    public ImportRun(Importer importer, int atOnce, Room room) {
        this.importer = importer;
        this.atOnce = atOnce;
        this.room = room;
    }

    /// A portion on its way.
    private record Coming(List<Brought> portion, Future<List<Prepared>> prepared) {}

    /// Takes all in, in its order, and tells of each as soon as it is committed. What is ready at
    /// the same time is committed together. A full disk and a database that is away it waits out.
    /// The caller closes the delivery.
    ///
    /// @throws Standstill where it ended before all was taken in
    public Map<Outcome.Kind, Integer> take(Delivery delivery, Following following)
            throws IOException {
        var counts = new EnumMap<Outcome.Kind, Integer>(Outcome.Kind.class);
        var coming = new Portions(delivery, ROWS);
        var pending = new ArrayDeque<Coming>();
        var waiting = new Waiting(room, following::waits);
        try (var workers = Executors.newFixedThreadPool(atOnce)) {
            fill(pending, coming, workers, waiting);
            while (!pending.isEmpty()) {
                if (Thread.interrupted()) {
                    workers.shutdownNow();
                    throw new Standstill(new InterruptedException());
                }
                var ready = new ArrayList<Prepared>();
                do {
                    ready.addAll(result(pending.remove(), waiting));
                    fill(pending, coming, workers, waiting);
                } while (ready.size() < TOGETHER
                        && !pending.isEmpty()
                        && pending.peek().prepared().isDone());
                for (var outcome : keep(ready, following, waiting)) {
                    counts.merge(outcome.kind(), 1, Integer::sum);
                    following.tell(outcome);
                }
            }
        }
        return counts;
    }

    /// Keeps what is ready together, or where that fails each by itself.
    private List<Outcome> keep(List<Prepared> ready, Following following, Waiting waiting) {
        try {
            return waiting.until(() -> importer.keep(ready, following));
        } catch (Standstill | Elsewhere e) {
            throw e;
        } catch (RuntimeException e) {
            return ready.size() == 1
                    ? waiting.until(() -> importer.fail(ready.getFirst(), e, following))
                    : ready.stream()
                            .flatMap(one -> keep(List.of(one), following, waiting).stream())
                            .toList();
        }
    }

    private void fill(
            Deque<Coming> pending, Portions coming, ExecutorService workers, Waiting waiting)
            throws IOException {
        while (pending.size() < WINDOW) {
            waiting.forRoom();
            var portion = coming.next();
            if (portion.isEmpty()) {
                return;
            }
            pending.add(new Coming(portion, workers.submit(() -> importer.prepare(portion))));
        }
    }

    private List<Prepared> result(Coming one, Waiting waiting) {
        try {
            return one.prepared().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Standstill(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Standstill standstill) {
                throw standstill;
            }
            if (Passing.isOne(e)) {
                return waiting.until(() -> importer.prepare(one.portion()));
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
