package practica.deposit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.json.Json;
import practica.deposit.Deliveries.Named;
import practica.tables.mapping.MappingFile;
import practica.tables.mapping.UnusableMapping;

/// Imports that are remembered while they go on, so that one that was broken off can be continued,
/// by whoever finds it. Of the things that were told of, none is looked at again, unless what is
/// imported has changed.
public final class ImportRuns {
    private static final long NOTE_EVERY = 1_000_000_000L;

    private final Jdbi jdbi;
    private final ImportRunStore store;
    private final Deliveries deliveries;
    private final ImportRun run;

    public ImportRuns(Jdbi jdbi, Deliveries deliveries, ImportRun run) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ImportRunStore.class);
        this.deliveries = deliveries;
        this.run = run;
    }

    /// What was asked for: the paths, what they were called, and the mapping as YAML, empty for
    /// none.
    public record Asked(List<Given> paths, String mapping) {
        public Asked {
            paths = List.copyOf(paths);
        }

        /// A path from the root, and as it was given.
        public record Given(String path, String name) {}
    }

    /// An import as it is remembered: how many things it has told of, and of what kinds they were.
    public record Remembered(
            long id,
            @Json Asked asked,
            Instant started,
            Optional<Instant> ended,
            String made,
            long told,
            @Json Map<String, Long> counts) {}

    /// Imports everything that is asked for.
    ///
    /// @return how many things were told of, by the key of their kind
    /// @throws UnusableMapping before anything is imported
    public Map<String, Long> start(Asked asked, BiConsumer<Outcome, Delivery> tell)
            throws IOException, UnusableMapping {
        try (var delivery = delivery(asked)) {
            var id = store.start(asked, delivery.state());
            return take(store.find(id).orElseThrow(), delivery, tell);
        }
    }

    /// The imports that were broken off, the oldest first. One that goes on at this moment, in
    /// whatever process, is not among them.
    public List<Remembered> unfinished() {
        try (var handle = jdbi.open()) {
            var locks = handle.attach(ImportRunStore.class);
            return store.unended().stream()
                    .filter(one -> {
                        var free = locks.lock(one.id());
                        if (free) {
                            locks.unlock(one.id());
                        }
                        return free;
                    })
                    .toList();
        }
    }

    /// Goes on with an import that was broken off.
    public Map<String, Long> resume(long id, BiConsumer<Outcome, Delivery> tell)
            throws IOException, UnusableMapping {
        var before = store.find(id).orElseThrow();
        try (var delivery = delivery(before.asked())) {
            if (!before.made().equals(delivery.state())) {
                store.begin(id, delivery.state());
                return take(store.find(id).orElseThrow(), delivery, tell);
            }
            for (var told = 0L; told < before.told(); told++) {
                delivery.next();
            }
            return take(before, delivery, tell);
        }
    }

    private Delivery delivery(Asked asked) throws IOException, UnusableMapping {
        return deliveries.of(
                asked.paths().stream()
                        .map(path -> new Named(Path.of(path.path()), path.name()))
                        .toList(),
                asked.mapping().isEmpty()
                        ? Optional.empty()
                        : Optional.of(MappingFile.read(asked.mapping())));
    }

    private Map<String, Long> take(
            Remembered before, Delivery delivery, BiConsumer<Outcome, Delivery> tell)
            throws IOException {
        try (var handle = jdbi.open()) {
            lock(handle, before.id());
            try {
                var noted = new Noted(before);
                run.take(
                        delivery,
                        outcome -> {
                            tell.accept(outcome, delivery);
                            noted.add(outcome);
                        });
                noted.write();
                store.end(before.id());
                return noted.counts;
            } finally {
                handle.attach(ImportRunStore.class).unlock(before.id());
            }
        }
    }

    private static void lock(Handle handle, long id) {
        if (!handle.attach(ImportRunStore.class).lock(id)) {
            throw new IllegalStateException("This import goes on already.");
        }
    }

    /// How far an import is, written down once a second.
    private final class Noted {
        private final long id;
        private final Map<String, Long> counts;
        private long told;
        private long written = System.nanoTime();

        private Noted(Remembered before) {
            this.id = before.id();
            this.told = before.told();
            this.counts = new HashMap<>(before.counts());
        }

        private void add(Outcome outcome) {
            told++;
            counts.merge(outcome.kind().key(), 1L, Long::sum);
            if (System.nanoTime() - written > NOTE_EVERY) {
                write();
            }
        }

        private void write() {
            store.note(id, told, counts);
            written = System.nanoTime();
        }
    }
}
