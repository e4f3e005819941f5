package practica.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.extract.Extraction.Read;
import practica.extract.Extraction.Reason;
import practica.extract.Extraction.Unreadable;

class WorkerDeathTest {
    private static final int MANY_PAGES = 400;
    private static final Duration POLL = Duration.ofMillis(10);

    @TempDir static Path folder;
    private static Path small;
    private static Path many;

    @BeforeAll
    static void make() throws IOException {
        small = Samples.pdf(folder.resolve("small.pdf"), "Words");
        many = Samples.longPdf(folder.resolve("many.pdf"), MANY_PAGES);
    }

    @Test
    void fileThatTakesTooLongIsGivenUpAndWhatWasReadIsKept() throws IOException {
        var endless = Samples.longPdf(folder.resolve("endless.pdf"), 60_000);
        try (var extractor = extractor(1, 256, Duration.ofSeconds(8))) {
            extractor.extract(small, "small.pdf");

            var given = assertInstanceOf(Unreadable.class, extractor.extract(endless, ""));

            assertEquals(Reason.TOO_SLOW, given.reason());
            assertEquals("application/pdf", given.mediaType());
            assertFalse(given.pages().isEmpty());
            assertInstanceOf(Read.class, extractor.extract(small, "small.pdf"));
        }
    }

    @Test
    void workerThatIsSilentIsEndedLongBeforeItsWholeTimeIsUp() throws Exception {
        var settings =
                new Extractor.Settings(
                        1,
                        256,
                        Duration.ofSeconds(10),
                        Duration.ofMinutes(10),
                        1_000_000,
                        folder.resolve("work"));
        try (var extractor = new Extractor(settings);
                var thread = Executors.newSingleThreadExecutor()) {
            var reading = thread.submit(() -> extractor.extract(many, "many.pdf"));
            signalReaderOf(many, reading, "STOP");

            var given = assertInstanceOf(Unreadable.class, reading.get());

            assertEquals(Reason.TOO_SLOW, given.reason());
        }
    }

    @Test
    void extractorThatIsClosedMeanwhileCallsNoFileCrashed() throws Exception {
        var extractor = extractor(1, 256, Duration.ofSeconds(60));
        try (var thread = Executors.newSingleThreadExecutor()) {
            var reading = thread.submit(() -> extractor.extract(many, "many.pdf"));
            signalReaderOf(many, reading, "STOP");

            extractor.close();

            var failure = assertThrows(ExecutionException.class, reading::get);
            assertInstanceOf(IllegalStateException.class, failure.getCause());
        }
    }

    @Test
    void workersGiveWayToWhateverElseTheMachineDoes() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "No /proc here");
        try (var extractor = extractor(1, 256, Duration.ofSeconds(60))) {
            extractor.extract(small, "small.pdf");

            for (var worker : workers()) {
                var stat = Files.readString(Path.of("/proc/" + worker.pid() + "/stat"));
                var afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                assertEquals("10", afterName[16]);
            }
            assertEquals(1, workers().size());
        }
    }

    @Test
    void fileThatFillsTheMemoryIsTooLargeAndTheNextIsRead() throws IOException {
        var bomb = folder.resolve("bomb.html");
        Files.writeString(bomb, "<html><body>" + "<p><b>x</b></p>".repeat(1_500_000));
        try (var extractor = extractor(1, 64, Duration.ofSeconds(60))) {
            var given = assertInstanceOf(Unreadable.class, extractor.extract(bomb, "bomb.html"));

            assertEquals(Reason.TOO_LARGE, given.reason());
            assertInstanceOf(Read.class, extractor.extract(small, "small.pdf"));
        }
    }

    @Test
    void killedWorkerIsReplacedAndTheFileReadAgain() throws Exception {
        try (var extractor = extractor(1, 256, Duration.ofSeconds(60));
                var thread = Executors.newSingleThreadExecutor()) {
            var reading = thread.submit(() -> extractor.extract(many, "many.pdf"));
            killReaderOf(many, reading);

            var read = assertInstanceOf(Read.class, reading.get());

            assertEquals(MANY_PAGES, read.pages().size());
        }
    }

    @Test
    void fileWhoseWorkersAreAlwaysKilledComesOutAsCrashedAndTheNextIsRead() throws Exception {
        try (var extractor = extractor(1, 256, Duration.ofSeconds(60));
                var thread = Executors.newSingleThreadExecutor()) {
            var reading = thread.submit(() -> extractor.extract(many, "many.pdf"));
            killReaderOf(many, reading);
            killReaderOf(many, reading);
            killReaderOf(many, reading);

            var given = assertInstanceOf(Unreadable.class, reading.get());

            assertEquals(Reason.CRASHED, given.reason());
            assertInstanceOf(Read.class, extractor.extract(small, "small.pdf"));
        }
    }

    @Test
    void workerKilledBetweenTwoFilesIsNotMissed() throws IOException {
        try (var extractor = extractor(1, 256, Duration.ofSeconds(60))) {
            extractor.extract(small, "small.pdf");
            workers().forEach(WorkerDeathTest::kill);

            assertInstanceOf(Read.class, extractor.extract(small, "small.pdf"));
        }
    }

    @Test
    void fourThreadsShareTwoWorkers() throws Exception {
        var seen = new ConcurrentSkipListSet<Long>();
        try (var extractor = extractor(2, 256, Duration.ofSeconds(60));
                var threads = Executors.newFixedThreadPool(4)) {
            var readings =
                    IntStream.range(0, 12)
                            .mapToObj(number ->
                                    threads.submit(() -> {
                                        var read = extractor.extract(small, "");
                                        workers().forEach(w -> seen.add(w.pid()));
                                        return read;
                                    }))
                            .toList();
            for (var reading : readings) {
                assertInstanceOf(Read.class, reading.get());
            }
        }
        assertTrue(!seen.isEmpty() && seen.size() <= 2, seen.toString());
    }

    @Test
    void nothingIsLeftOfAClosedExtractor() throws IOException {
        var extractor = extractor(1, 256, Duration.ofSeconds(60));
        extractor.extract(small, "small.pdf");

        extractor.close();

        assertEquals(List.of(), workers());
        assertThrows(IllegalStateException.class, () -> extractor.extract(small, "small.pdf"));
        try (var left = Files.list(folder.resolve("work"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void workerEndsAndTidiesUpWhenItsParentIsGone() throws Exception {
        var own = Files.createDirectories(folder.resolve("own"));
        var process =
                new Command(64, Optional.empty())
                        .in(own, Files.createDirectory(own.resolve("tmp")))
                        .start();
        Frame.readFrom(new DataInputStream(process.getInputStream()));

        process.getOutputStream().close();

        assertEquals(0, process.waitFor());
        assertFalse(Files.exists(own));
    }

    private static Extractor extractor(int workers, int heapMegabytes, Duration limit) {
        return new Extractor(
                new Extractor.Settings(
                        workers, heapMegabytes, limit, limit, 50_000_000, folder.resolve("work")));
    }

    /// The workers that run below this test's folder; other tests have theirs.
    private static List<ProcessHandle> workers() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("/java"))
                .filter(WorkerDeathTest::isOurs)
                .toList();
    }

    private static boolean isOurs(ProcessHandle child) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(child.pid()), "cwd"))
                    .startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /// Waits until a worker holds the file open, which only Linux shows.
    private static void killReaderOf(Path file, Future<Extraction> reading) throws Exception {
        readerOf(file, reading, WorkerDeathTest::kill);
    }

    private static void signalReaderOf(Path file, Future<Extraction> reading, String signal)
            throws Exception {
        readerOf(
                file,
                reading,
                worker -> {
                    try {
                        new ProcessBuilder("kill", "-" + signal, Long.toString(worker.pid()))
                                .start()
                                .waitFor();
                    } catch (IOException | InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private static void readerOf(
            Path file, Future<Extraction> reading, Consumer<ProcessHandle> then)
            throws ExecutionException, InterruptedException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "No /proc here");
        while (!reading.isDone()) {
            var reader = workers().stream().filter(w -> hasOpen(w, file)).findAny();
            if (reader.isPresent()) {
                then.accept(reader.get());
                return;
            }
            Thread.sleep(POLL);
        }
        throw new AssertionError("Read before it was killed: " + reading.get());
    }

    private static boolean hasOpen(ProcessHandle process, Path file) {
        try (var open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return open.anyMatch(link -> pointsTo(link, file));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean pointsTo(Path link, Path file) {
        try {
            return Files.readSymbolicLink(link).equals(file.toAbsolutePath());
        } catch (IOException e) {
            return false;
        }
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }
}
