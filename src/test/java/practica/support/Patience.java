package practica.support;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for what others do.
public final class Patience {
    private static final Duration MOST = Duration.ofMinutes(1);
    private static final long PAUSE = 20;

    private Patience() {}

    /// Returns when it is so; gives up after a minute.
    public static void until(BooleanSupplier so) {
        until(MOST, so);
    }

    /// The same for what may take longer, such as another process that starts.
    public static void until(Duration most, BooleanSupplier so) {
        var end = System.nanoTime() + most.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("It did not come about within " + most);
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
