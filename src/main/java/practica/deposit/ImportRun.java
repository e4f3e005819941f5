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
import java.util.function.Consumer;
import practica.deposit.Importer.Prepared;

/// An import: all that is delivered, a few things at a time. However much it is, no more than a
/// window of it is held.
public final class ImportRun {
    /// How many rows are prepared by one worker together; files are prepared one by one.
    private static final int ROWS = 16;

    private static final int WINDOW = 4;
    private static final int TOGETHER = 64;

    private final Importer importer;
    private final int atOnce;

    public ImportRun(Importer importer, int atOnce) {
        this.importer = importer;
        this.atOnce = atOnce;
    }

    /// Takes all in, in its order, and tells of each as soon as it is committed. What is ready at
    /// the same time is committed together. The caller closes the delivery.
    public Map<Outcome.Kind, Integer> take(Delivery delivery, Consumer<Outcome> tell)
            throws IOException {
        var counts = new EnumMap<Outcome.Kind, Integer>(Outcome.Kind.class);
        var coming = new Portions(delivery, ROWS);
        var pending = new ArrayDeque<Future<List<Prepared>>>();
        try (var workers = Executors.newFixedThreadPool(atOnce)) {
            fill(pending, coming, workers);
            while (!pending.isEmpty()) {
                if (Thread.interrupted()) {
                    workers.shutdownNow();
                    throw new IllegalStateException("The import was told to stop before its end.");
                }
                var ready = new ArrayList<Prepared>();
                do {
                    ready.addAll(result(pending.remove()));
                    fill(pending, coming, workers);
                } while (ready.size() < TOGETHER && !pending.isEmpty() && pending.peek().isDone());
                for (var outcome : importer.keep(ready)) {
                    counts.merge(outcome.kind(), 1, Integer::sum);
                    tell.accept(outcome);
                }
            }
        }
        return counts;
    }

    private void fill(
            Deque<Future<List<Prepared>>> pending, Portions coming, ExecutorService workers)
            throws IOException {
        while (pending.size() < WINDOW) {
            var portion = coming.next();
            if (portion.isEmpty()) {
                return;
            }
            pending.add(workers.submit(() -> importer.prepare(portion)));
        }
    }

    private static <T> T result(Future<T> one) {
        try {
            return one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
