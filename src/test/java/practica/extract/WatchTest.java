package practica.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(500);

    private final Process process = new ProcessBuilder("sleep", "300").start();

    WatchTest() throws IOException {}

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void silentProcessIsEnded() throws InterruptedException {
        try (var watch = new Watch(process, SHORT, LONG)) {
            process.waitFor();

            assertTrue(watch.ranOut());
        }
    }

    @Test
    void processThatIsHeardOfIsEndedOnlyWhenItsWholeTimeIsUp() throws InterruptedException {
        var began = System.nanoTime();
        try (var watch = new Watch(process, Duration.ofMinutes(1), Duration.ofSeconds(2))) {
            while (process.isAlive()) {
                watch.heard();
                Thread.sleep(10);
            }

            assertTrue(watch.ranOut());
            assertTrue(System.nanoTime() - began >= Duration.ofSeconds(2).toNanos());
        }
    }

    @Test
    void whoeverIsHeardOfInTimeIsLeftAlone() throws InterruptedException {
        try (var watch = new Watch(process, Duration.ofSeconds(20), LONG)) {
            for (var n = 0; n < 20; n++) {
                watch.heard();
                Thread.sleep(10);
            }

            assertTrue(process.isAlive());
            assertFalse(watch.ranOut());
        }
    }

    @Test
    void closedWatchEndsNobody() throws InterruptedException {
        new Watch(process, SHORT, SHORT).close();

        Thread.sleep(2 * SHORT.toMillis());

        assertTrue(process.isAlive());
    }

    @Test
    void whatTheProcessStartedEndsWithIt() throws IOException, InterruptedException {
        var parent = new ProcessBuilder("sh", "-c", "sleep 300 & wait").start();
        while (parent.descendants().findAny().isEmpty()) {
            Thread.sleep(10);
        }
        var child = parent.descendants().findAny().orElseThrow();

        WorkerProcess.end(parent);

        parent.waitFor();
        child.onExit().join();
        assertFalse(child.isAlive());
    }
}
