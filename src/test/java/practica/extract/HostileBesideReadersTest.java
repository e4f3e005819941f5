package practica.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.job.Job;
import practica.operate.Config;
import practica.operate.Library;
import practica.support.Readers;
import practica.support.Readers.Waits;
import practica.support.ServedLibrary;
import practica.support.Shared;
import practica.support.TestFolders;
import practica.translate.Engine;

/// Hostile files are read by the queue of a server, and nobody who reads its pages is the worse for
/// it.
@Tag("faults")
class HostileBesideReadersTest {
    private static final int MUTANTS = 500;
    private static final int GOOD_FILES = 20;
    private static final long WARM_UP = 30_000_000_000L;
    private static final long IDLE = 60_000_000_000L;
    private static final long LITTLE = 30_000_000;

    /// What the launcher gives the JVM.
    private static final List<String> AS_LAUNCHED =
            List.of("-Xmx1g", "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError");

    private static final List<String> WORDS =
            List.of(
                    "water",
                    "agua",
                    "transport públic",
                    "participation",
                    "bus",
                    "escola",
                    "energia",
                    "housing",
                    "residus",
                    "jeunes",
                    "mobilidade",
                    "climate",
                    "food",
                    "igualdade");

    @TempDir Path folder;
    private final Path home = TestFolders.create("hostile");

    @Test
    void readersAreServedWhileHostileFilesAreRead() throws Exception {
        try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var library = new ServedLibrary(main(), home, Map.of())) {
            library.start(AS_LAUNCHED);
            var files = hostile(listener);
            var pages = pages(library);
            During during;
            Waits idle;
            long before;
            try (var beside = beside()) {
                awaitRead(library, beside, List.of(russian()));
                read(library, pages, WARM_UP);
                idle = read(library, pages, IDLE);
                before = heap(library);
                during = during(library, beside, pages, files);
            }
            var after = heap(library);

            say("idle", idle);
            say("while " + files.size() + " hostile files are read", during.waits());
            say("idle again", read(library, pages, IDLE));
            System.out.printf(
                    "heap after collection: %,d before, %,d in the middle, %,d at the end%n",
                    before, during.heap(), after);
            assertThrows(SocketTimeoutException.class, () -> accept(listener));
            assertEquals(0, idle.failures() + during.waits().failures());
            assertTrue(after - before < LITTLE, () -> "The heap grew by " + (after - before));
        }
    }

    private record During(Waits waits, long heap) {}

    private During during(
            ServedLibrary library, Library beside, List<String> pages, List<Path> files)
            throws Exception {
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<Long> reading = threads.submit(() -> awaitRead(library, beside, files));
            var waits =
                    Readers.read(pages, page -> library.get(page).statusCode(), reading::isDone);
            return new During(waits, reading.get());
        }
    }

    /// Gives all the files to the queue and returns when it has read them: the heap of the server
    /// in the middle.
    private static long awaitRead(ServedLibrary library, Library beside, List<Path> files)
            throws Exception {
        for (var file : files) {
            try (var bytes = Files.newInputStream(file)) {
                beside.originals().keep(bytes, String.valueOf(file.getFileName()));
            }
        }
        var heap = 0L;
        for (var left = left(beside); left > 0; left = left(beside)) {
            if (heap == 0 && left < files.size() / 2) {
                heap = heap(library);
            }
            Thread.sleep(2_000);
        }
        return heap;
    }

    /// The server loads a model, once, when a text of another script comes.
    private Path russian() throws IOException {
        return Files.writeString(
                folder.resolve("water.txt"),
                "Вода в городах принадлежит всем, и каждый может пить её бесплатно. ".repeat(20));
    }

    private static int left(Library library) {
        return library.jobs().list(Job.State.WAITING).size()
                + library.jobs().list(Job.State.RUNNING).size();
    }

    private Library beside() throws IOException {
        return Library.open(
                new Config(
                        Path.of("content").toAbsolutePath(),
                        home,
                        Optional.empty(),
                        new Engine.None(),
                        ""));
    }

    private List<Path> hostile(ServerSocket listener) throws IOException {
        var address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
        var secret = Files.writeString(folder.resolve("secret"), "another file").toUri().toString();
        var files = new ArrayList<>(MadeHostile.entities(folder, address, secret));
        files.addAll(MadeHostile.billionLaughs(folder));
        files.add(MadeHostile.zipBomb(folder.resolve("bomb.zip")));
        var random = new Random(20_260_101);
        for (var good :
                below(Path.of("content/library/files")).stream().limit(GOOD_FILES).toList()) {
            var spoiled =
                    MadeHostile.spoiled(Files.readAllBytes(good), MUTANTS / GOOD_FILES, random);
            for (var bytes : spoiled) {
                files.add(
                        Files.write(
                                folder.resolve(files.size() + "-" + good.getFileName()), bytes));
            }
        }
        files.addAll(below(Shared.folder("data/hostile")));
        return files;
    }

    private static List<Path> below(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// Searches for various words and the items that they find, in turn.
    private static List<String> pages(ServedLibrary library) {
        return WORDS.stream()
                .flatMap(word -> {
                    var search = "/en/search?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
                    var found =
                            Jsoup.parse(library.get(search).body())
                                    .select("main a[href*=/items/]")
                                    .attr("href");
                    return Stream.of(search, found.replaceFirst("#.*", ""));
                })
                .toList();
    }

    private static Waits read(ServedLibrary library, List<String> pages, long time) {
        var end = System.nanoTime() + time;
        return Readers.read(
                pages, page -> library.get(page).statusCode(), () -> System.nanoTime() > end);
    }

    private static void say(String when, Waits waits) {
        System.out.printf(
                "%s: %d pages, p50 %d ms, p90 %d ms, p99 %d ms%n",
                when,
                waits.waits().size(),
                waits.percentile(50).toMillis(),
                waits.percentile(90).toMillis(),
                waits.percentile(99).toMillis());
    }

    /// What is in use after a full collection, in bytes: the histogram makes one.
    private static long heap(ServedLibrary library) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin/jcmd").toString();
        var pid = Long.toString(library.process().pid());
        var process = new ProcessBuilder(jcmd, pid, "GC.class_histogram").start();
        var total =
                process.inputReader()
                        .lines()
                        .filter(line -> line.startsWith("Total"))
                        .findFirst()
                        .orElseThrow();
        process.waitFor();
        return Long.parseLong(total.strip().split("\\s+")[2]);
    }

    private static void accept(ServerSocket listener) throws IOException {
        listener.setSoTimeout(1);
        listener.accept().close();
    }

    private static Class<?> main() throws ClassNotFoundException {
        return Class.forName("practica.Main");
    }
}
