package practica.deposit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.json.Json;
import practica.deposit.Deliveries.Named;
import practica.tables.mapping.MappingFile;
import practica.tables.mapping.UnusableMapping;

/// Imports that are remembered while they go on, so that one that was broken off can be continued,
/// by whoever finds it. Of the things that were told of, none is looked at again, unless what is
/// imported has changed.
public final class ImportRuns {
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

        /// The paths as they were given, in a row.
        public String names() {
            return String.join(", ", paths.stream().map(Given::name).toList());
        }
    }

    /// An import as it is remembered: how many things it has told of, and of what kinds they were;
    /// whether a process is at it; and how it goes on.
    public record Remembered(
            long id,
            @Json Asked asked,
            Instant started,
            Optional<Instant> ended,
            String made,
            long told,
            @Json Map<String, Long> counts,
            boolean held,
            @Nested ImportProgress progress) {}

    /// Imports everything that is asked for.
    ///
    /// @return how many things were told of, by the key of their kind
    /// @throws UnusableMapping before anything is imported
    /// @throws Standstill where it did not come to its end
    public Map<String, Long> start(Asked asked, BiConsumer<Outcome, Delivery> tell)
            throws IOException, UnusableMapping {
        try (var delivery = delivery(asked);
                var handle = jdbi.open()) {
            // Nobody sees it who could take it for broken off.
            try (var lock = handle.inTransaction(within -> begun(within, asked, delivery))) {
                return take(lock.id(), delivery, tell);
            }
        }
    }

    /// The imports that are not at their end, the oldest first.
    public List<Remembered> unended() {
        return store.unended();
    }

    /// The imports that were broken off, the oldest first. One that goes on at this moment, in
    /// whatever process, is not among them.
    public List<Remembered> unfinished() {
        return unended().stream().filter(one -> !one.held()).toList();
    }

    /// Goes on with an import that was broken off.
    ///
    /// @throws Elsewhere where another process is at it
    public Map<String, Long> resume(long id, BiConsumer<Outcome, Delivery> tell)
            throws IOException, UnusableMapping {
        try (var handle = jdbi.open();
                var _ = RunLock.take(handle, id)) {
            var before = store.find(id).orElseThrow();
            if (before.ended().isPresent()) {
                return before.counts();
            }
            try (var delivery = delivery(before.asked())) {
                if (!before.made().equals(delivery.state())) {
                    store.begin(id, delivery.state());
                    before = store.find(id).orElseThrow();
                }
                for (var told = 0L; told < before.told(); told++) {
                    delivery.next();
                }
                return take(id, delivery, tell);
            }
        }
    }

    /// Writes down why nobody can go on with an import. False where that is known.
    boolean trouble(long id, String why) {
        return store.trouble(id, why) > 0;
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

    private static RunLock begun(Handle handle, Asked asked, Delivery delivery) {
        var store = handle.attach(ImportRunStore.class);
        return RunLock.take(handle, store.start(asked, delivery.state()));
    }

    /// Whoever calls has the lock.
    private Map<String, Long> take(long id, Delivery delivery, BiConsumer<Outcome, Delivery> tell)
            throws IOException {
        var noting = new Noting(store, store.find(id).orElseThrow(), delivery, tell);
        run.take(delivery, noting);
        return noting.end();
    }
}
