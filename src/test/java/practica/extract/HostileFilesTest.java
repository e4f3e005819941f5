package practica.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.extract.Extraction.Read;
import practica.extract.Extraction.Unreadable;

/// The files that others collected because a parser once failed of them.
class HostileFilesTest {
    private static final int AT_ONCE = 2;

    @TempDir Path work;

    @Test
    void everyHostileFileHasAnOutcomeAndNoneKillsItsReaderTwice() throws Exception {
        var files = files();
        Map<String, Integer> outcomes = new TreeMap<>();
        try (var extractor = new Extractor(settings());
                var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Extraction>> readings = new ArrayList<>();
            files.forEach(file -> readings.add(() -> read(extractor, file)));
            for (var reading : threads.invokeAll(readings)) {
                outcomes.merge(name(reading.get()), 1, Integer::sum);
            }
        }

        assertEquals(files.size(), outcomes.values().stream().mapToInt(i -> i).sum());
        assertEquals(null, outcomes.get("CRASHED"), outcomes.toString());
        assertEquals(null, outcomes.get("TOO_SLOW"), outcomes.toString());
    }

    private Extractor.Settings settings() {
        return new Extractor.Settings(
                AT_ONCE, 512, Duration.ofSeconds(20), Duration.ofSeconds(20), 50_000_000, work);
    }

    private static Extraction read(Extractor extractor, Path file) {
        return extractor.extract(file, file.getFileName().toString());
    }

    private static String name(Extraction extraction) {
        return switch (extraction) {
            case Read _ -> "READ";
            case Unreadable unreadable -> unreadable.reason().name();
        };
    }

    private static List<Path> files() throws IOException {
        var shared = Optional.ofNullable(System.getenv("PRACTICA_SHARED")).orElse("../shared");
        var folder = Path.of(shared, "data", "hostile");
        assumeTrue(
                Files.isDirectory(folder),
                () -> "No hostile files at " + folder + ": set PRACTICA_SHARED");
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
