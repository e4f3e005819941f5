package practica.operate;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import practica.deposit.UnfinishedImports;
import practica.job.Queue;
import practica.job.Rounds;

/// What a library has done beside answering: its jobs, and what it looks after from time to time.
/// Nothing is done before it is started.
final class Chores implements AutoCloseable {
    private static final int IMPORTS_AT_ONCE = 1;
    private static final int LETTERS_AT_ONCE = 2;

    /// The mail server may keep letters waiting, and DataCite DOIs, and nothing else.
    private static final Queue.Settings SENDING =
            new Queue.Settings(
                    LETTERS_AT_ONCE,
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(5),
                    Duration.ofMinutes(1));

    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);
    private static final Duration DRAW_EVERY = Duration.ofSeconds(3);
    private static final Duration SWEEP_EVERY = Duration.ofHours(1);

    private final Deque<Queue> queues = new ArrayDeque<>();
    private List<Rounds> rounds = List.of();

    synchronized void start(Library library, UnfinishedImports unfinished) {
        var database = library.database();
        var illustration = library.illustration();
        queues.push(
                Queue.start(
                        database,
                        Queue.Settings.defaults(Library.READ_AT_ONCE + IMPORTS_AT_ONCE),
                        List.of(
                                library.originals().reading(),
                                illustration.drawing(),
                                unfinished.resuming())));
        library.letters().sweep();
        library.letters()
                .sending()
                .ifPresent(
                        sending -> queues.push(Queue.start(database, SENDING, List.of(sending))));
        library.dois()
                .registering()
                .ifPresent(work -> queues.push(Queue.start(database, SENDING, List.of(work))));
        rounds =
                List.of(
                        Rounds.start("deleted pictures", SWEEP_EVERY, illustration::sweep),
                        Rounds.start("files of nobody", SWEEP_EVERY, library.leftovers()::sweep),
                        Rounds.start("missing pictures", DRAW_EVERY, illustration::look),
                        Rounds.start("unfinished imports", LOOK_EVERY, unfinished::look),
                        Rounds.start(
                                "what people no longer use", SWEEP_EVERY, library.people()::sweep));
    }

    /// Begins nothing more and waits a little for what is under way.
    @Override
    public synchronized void close() {
        rounds.forEach(Rounds::close);
        queues.forEach(Queue::close);
    }
}
