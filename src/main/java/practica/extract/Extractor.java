package practica.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
    private static final int MOST_RETRIES = 2;

    private static final Logger log = LoggerFactory.getLogger(Extractor.class);

    private final Settings settings;
    private final Optional<Recognition> recognition;
    private final Workers workers;
    private final Semaphore turns;

    /// How much a file may cost.
    ///
    /// @param workers how many files are read at once, each in its own process
    /// @param heapMegabytes of each process
    /// @param stall how long nothing may be heard of a file that is read
    /// @param whole for one file, without the wait for its turn
    /// @param mostCharacters that are kept of one file, the files inside it included
    /// @param work where the processes have their temporary folders; made if missing
    public record Settings(
            int workers,
            int heapMegabytes,
            Duration stall,
            Duration whole,
            long mostCharacters,
            Path work) {
        /// What is usual, in the folder given.
        public static Settings in(Path work) {
            return new Settings(
                    2, 512, Duration.ofSeconds(60), Duration.ofMinutes(5), 50_000_000, work);
        }

        public static Settings defaults() {
            return in(Path.of(System.getProperty("java.io.tmpdir"), "practica-extract"));
        }
    }

    public Extractor(Settings settings) {
        this.settings = settings;
        this.recognition = Recognition.installed();
        var command = new Command(settings.heapMegabytes(), recognition);
        if (command.hasNetwork()) {
            log.warn("Files are read with the network in reach: unshare does not work here");
        }
        this.workers = new Workers(command, settings.work());
        this.turns = new Semaphore(settings.workers(), true);
    }

    /// The languages in which text in images is recognised, as Tesseract names them; empty where it
    /// is not installed.
    public Optional<String> recognises() {
        return recognition.map(Recognition::languages);
    }

    /// Waits for its turn and for the outcome. Any thread may ask.
    ///
    /// @param name what people call the file; only a hint for its type
    /// @throws UncheckedIOException where there is no such file, no room on the disk, or no process
    ///   can be started
    /// @throws Closed where the extractor is closed meanwhile
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

    /// Draws the first page of a PDF or an image, under the same limits as text is read. Waits for
    /// its turn and for the outcome.
    ///
    /// @param name what people call the file; only a hint for its type
    /// @throws UncheckedIOException where there is no such file, no room on the disk, or no process
    ///   can be started
    /// @throws Closed where the extractor is closed meanwhile
    public Drawing draw(Path file, String name) {
        try {
            if (Files.size(file) == 0) {
                return new Drawing.Undrawn(Reason.EMPTY);
            }
            turns.acquireUninterruptibly();
            try {
                return drawNow(Request.picture(file, name));
            } finally {
                turns.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends the processes, also in the middle of a file.
    @Override
    public void close() {
        workers.close();
    }

    /// A worker that died may have died of something else: an earlier file, the administrator, the
    /// kernel.
    private Extraction read(Request request) throws IOException {
        var end = System.nanoTime() + settings.whole().toNanos();
        var extraction = read(request, workers.take(START_LIMIT), end);
        for (var retries = 0; retries < MOST_RETRIES && mayGoOn(extraction, end); retries++) {
            extraction = readAgain(request, extraction, end);
        }
        if (isCrashed(extraction)) {
            if (workers.isClosed()) {
                throw new Closed();
            }
            Disk.check(settings.work());
        }
        return extraction;
    }

    private boolean mayGoOn(Extraction extraction, long end) {
        return isCrashed(extraction) && !workers.isClosed() && until(end).isPositive();
    }

    private Extraction readAgain(Request request, Extraction crashed, long end) {
        try {
            var again = read(request, workers.start(until(end)), end);
            return isCrashed(again) && again.pages().size() < crashed.pages().size()
                    ? crashed
                    : again;
        } catch (IOException e) {
            log.warn("{} was not read again", request.file(), e);
            return crashed;
        }
    }

    private Extraction read(Request request, WorkerProcess worker, long end) throws IOException {
        try {
            var collected = new Collected(request.mostCharacters());
            return worker.ask(request, collected, settings.stall(), until(end));
        } finally {
            workers.giveBack(worker);
        }
    }

    /// A file that a worker dies of has no picture; a worker that died with an earlier file to its
    /// account is given one more chance.
    private Drawing drawNow(Request request) throws IOException {
        var end = System.nanoTime() + settings.whole().toNanos();
        var drawing = draw(request, workers.take(START_LIMIT), end);
        if (isCrashed(drawing) && !workers.isClosed() && until(end).isPositive()) {
            drawing = draw(request, workers.start(until(end)), end);
        }
        if (isCrashed(drawing)) {
            if (workers.isClosed()) {
                throw new Closed();
            }
            Disk.check(settings.work());
        }
        return drawing;
    }

    private Drawing draw(Request request, WorkerProcess worker, long end) throws IOException {
        try {
            return worker.ask(request, new Sketch(), settings.stall(), until(end));
        } finally {
            workers.giveBack(worker);
        }
    }

    private static boolean isCrashed(Drawing drawing) {
        return drawing instanceof Drawing.Undrawn(var reason) && reason == Reason.CRASHED;
    }

    private static Duration until(long end) {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    private static boolean isCrashed(Extraction extraction) {
        return extraction instanceof Unreadable(_, var reason, _) && reason == Reason.CRASHED;
    }
}
