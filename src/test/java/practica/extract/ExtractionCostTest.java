package practica.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.support.ChildJvm;
import practica.support.Shared;

/// What it costs to read files in processes that may die, and that nothing is lost by it.
@Tag("faults")
class ExtractionCostTest {
    @TempDir Path work;

    @Test
    void isolationCostsLittle() {
        assumeTrue(Files.isReadable(Path.of("/proc/self/stat")), "No /proc here");
        var together = run("together");
        var isolated = run("isolated");

        System.out.printf(
                "%d files: %d ticks in one process, %d in processes of their own, %.1f %% more%n",
                isolated[0],
                together[2],
                isolated[2],
                100.0 * (isolated[2] - together[2]) / together[2]);
        assertEquals(together[0], isolated[0]);
        assertTrue(isolated[2] > 0 && isolated[1] > 0);
    }

    @Test
    void whatTikaReadsByItselfIsThere() {
        var share = run("share");

        System.out.printf(
                "%d files: %.2f %% of %d words are there%n",
                share[0], 100.0 * share[2] / share[1], share[1]);
        assertTrue(share[2] >= 0.98 * share[1], () -> Arrays.toString(share));
    }

    /// Three numbers, as the program says them. It runs like the server does, with the compilers of
    /// a program that lasts.
    private long[] run(String how) {
        var ended =
                ChildJvm.run(
                        List.of("-Xmx512m"),
                        ExtractionCost.class,
                        Map.of(),
                        how,
                        work,
                        Shared.folder("data/documents"),
                        Path.of("content/library/files"));
        assertEquals(0, ended.code(), ended.err());
        var last = ended.out().lines().toList().getLast();
        return Arrays.stream(last.split(" ")).mapToLong(Long::parseLong).toArray();
    }
}
