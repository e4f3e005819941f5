package practica.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import practica.job.Rounds;

/// Watches how much memory the workers below a folder ever had. It looks again and again, since of
/// one that has ended there is nothing to be learned.
final class PeakMemory implements AutoCloseable {
    private static final Duration EVERY = Duration.ofMillis(20);

    private final Path folder;
    private final AtomicLong kilobytes = new AtomicLong();
    private final Rounds looking;

    PeakMemory(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        this.looking = Rounds.start("peak memory", EVERY, this::look);
    }

    /// Some worker was seen, and none had as much.
    void assertUnder(int megabytes) {
        look();
        var most = kilobytes.get() / 1024;
        assertTrue(most > 0 && most < megabytes, () -> most + " MB");
    }

    private void look() {
        ProcessHandle.current()
                .children()
                .mapToLong(this::peak)
                .max()
                .ifPresent(most -> kilobytes.accumulateAndGet(most, Math::max));
    }

    private long peak(ProcessHandle process) {
        var about = Path.of("/proc", Long.toString(process.pid()));
        try {
            if (!Files.readSymbolicLink(about.resolve("cwd")).startsWith(folder)) {
                return 0;
            }
            return Files.readAllLines(about.resolve("status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        looking.close();
    }
}
