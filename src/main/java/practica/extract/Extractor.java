package practica.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.extract.Extraction.Reason;
import practica.extract.Extraction.Unreadable;

/// Reads document files in child processes. They are started when the first file comes, kept for
/// the next, and replaced when they die of one; with this process they end too. They run the JVM
/// and the class path of this process.
public final class Extractor implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private static final Logger log = LoggerFactory.getLogger(Extractor.class);

    private final Settings settings;
    private final Workers workers;
    private final Semaphore turns;

    /// How much a file may cost.
    ///
    /// @param workers how many files are read at once, each in its own process
    /// @param heapMegabytes of each process
    /// @param timeLimit for one file, without the wait for its turn
    /// @param mostCharacters that are kept of one file, the files inside it included
    /// @param work where the processes have their temporary folders; made if missing
    public record Settings(
            int workers, int heapMegabytes, Duration timeLimit, long mostCharacters, Path work) {
        public static Settings defaults() {
            var work = Path.of(System.getProperty("java.io.tmpdir"), "practica-extract");
            return new Settings(2, 512, Duration.ofSeconds(60), 50_000_000, work);
        }
    }

    public Extractor(Settings settings) {
        this.settings = settings;
        var command = new Command(settings.heapMegabytes());
        if (command.hasNetwork()) {
            log.warn("Files are read with the network in reach: unshare does not work here");
        }
        this.workers = new Workers(command, settings.work());
        this.turns = new Semaphore(settings.workers(), true);
    }

    /// Waits for its turn and for the outcome. Any thread may ask.
    ///
    /// @param name what people call the file; only a hint for its type
    /// @throws UncheckedIOException where there is no such file or no process can be started
    public Extraction extract(Path file, String name) {
        try {
            if (Files.size(file) == 0) {
                return new Unreadable(Facts.ofType(Facts.UNKNOWN_TYPE), Reason.EMPTY, List.of());
            }
            turns.acquireUninterruptibly();
            try {
                return read(new Request(file, name, settings.mostCharacters()));
            } finally {
                turns.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends the processes. A file that is being read comes out as crashed.
    @Override
    public void close() {
        workers.close();
    }

    private Extraction read(Request request) throws IOException {
        var worker = workers.take(START_LIMIT);
        var end = System.nanoTime() + settings.timeLimit().toNanos();
        var extraction = read(request, worker, end);
        return isCrashed(extraction) && !workers.isClosed()
                ? readAgain(request, extraction, end)
                : extraction;
    }

    /// The worker may have died of something else: an earlier file, the administrator, the kernel.
    private Extraction readAgain(Request request, Extraction crashed, long end) {
        try {
            return read(request, workers.start(until(end)), end);
        } catch (IOException e) {
            log.warn("{} was not read a second time", request.file(), e);
            return crashed;
        }
    }

    private Extraction read(Request request, WorkerProcess worker, long end) {
        try {
            return worker.read(request, until(end));
        } finally {
            workers.giveBack(worker);
        }
    }

    private static Duration until(long end) {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    private static boolean isCrashed(Extraction extraction) {
        return extraction instanceof Unreadable(_, var reason, _) && reason == Reason.CRASHED;
    }
}
