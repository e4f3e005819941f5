package practica.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.extract.Extraction.Read;
import practica.extract.Extraction.Unreadable;
import practica.support.Shared;

/// Files that were made to harm, and good ones that came to harm: every one has an outcome, and the
/// process that asked is none the worse for it.
class MadeHostileTest {
    private static final int AT_ONCE = 2;
    private static final long SOME_MORE = 50_000_000;

    @TempDir Path folder;

    @Test
    void bombsAndLaughsAreRefusedOrReadInPart() throws Exception {
        var files = new ArrayList<>(MadeHostile.billionLaughs(folder));
        files.add(MadeHostile.zipBomb(folder.resolve("bomb.zip")));

        var outcomes = outcomes(files);

        assertEquals(files.size(), outcomes.size());
        assertTrue(
                outcomes.values().stream().noneMatch(one -> one.matches("CRASHED|TOO_SLOW")),
                outcomes::toString);
    }

    @Test
    void spoiledFilesEachHaveAnOutcome() throws Exception {
        assertEverySpoiledFileHasAnOutcome(5);
    }

    @Test
    @Tag("faults")
    void manySpoiledFilesEachHaveAnOutcome() throws Exception {
        assertEverySpoiledFileHasAnOutcome(500);
    }

    @Test
    @Tag("faults")
    void whatOthersCollectedEachHasAnOutcome() throws Exception {
        var files = files(Shared.folder("data/hostile"));

        var outcomes = outcomes(files);

        System.out.println(files.size() + " collected files: " + counted(outcomes));
        assertEquals(files.size(), outcomes.size());
        assertEquals(null, counted(outcomes).get("CRASHED"));
    }

    private void assertEverySpoiledFileHasAnOutcome(int each) throws Exception {
        var random = new Random(20_260_101);
        var before = heap();
        var all = new TreeMap<Path, String>();
        try (var extractor = extractor()) {
            for (var good : goodFiles()) {
                var files = new ArrayList<Path>();
                for (var bytes : MadeHostile.spoiled(Files.readAllBytes(good), each, random)) {
                    var name = files.size() + "-" + good.getFileName();
                    files.add(Files.write(folder.resolve(name), bytes));
                }
                all.putAll(outcomes(extractor, files));
                for (var file : files) {
                    Files.delete(file);
                }
            }
        }
        var grown = heap() - before;

        System.out.println(
                all.size()
                        + " spoiled files: "
                        + counted(all)
                        + ", heap grew by "
                        + grown
                        + " bytes");
        assertEquals(each * goodFiles().size(), all.size());
        assertEquals(null, counted(all).get("CRASHED"));
        assertTrue(grown < SOME_MORE, () -> "The heap grew by " + grown);
    }

    /// Twenty of the library that comes with the program, of every kind that it has.
    private static List<Path> goodFiles() throws IOException {
        var files = files(Path.of("content/library/files"));
        return Stream.of("pdf", "docx", "odt")
                .flatMap(kind ->
                        files.stream().filter(f -> f.toString().endsWith("." + kind)).limit(7))
                .limit(20)
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// What came of each file: read, partial, or the reason why not.
    private Map<Path, String> outcomes(List<Path> files) throws Exception {
        try (var extractor = extractor()) {
            return outcomes(extractor, files);
        }
    }

    private Extractor extractor() {
        return new Extractor(Extractor.Settings.in(folder.resolve("work")));
    }

    private static Map<Path, String> outcomes(Extractor extractor, List<Path> files)
            throws Exception {
        var outcomes = new ConcurrentSkipListMap<Path, String>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var readings =
                    files.stream()
                            .map(file ->
                                    threads.submit(
                                            () -> outcomes.put(file, outcome(extractor, file))))
                            .toList();
            for (var reading : readings) {
                reading.get();
            }
        }
        return outcomes;
    }

    private static String outcome(Extractor extractor, Path file) {
        return switch (extractor.extract(file, file.getFileName().toString())) {
            case Read read -> read.partial() ? "PARTIAL" : "READ";
            case Unreadable unreadable -> unreadable.reason().name();
        };
    }

    private static Map<String, Integer> counted(Map<Path, String> outcomes) {
        var counts = new TreeMap<String, Integer>();
        outcomes.values().forEach(one -> counts.merge(one, 1, Integer::sum));
        return counts;
    }

    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
