package practica.support;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.BooleanSupplier;

/// Waits for what others do.
public final class Patience {
    private static final long MOST = 60_000_000_000L;
    private static final long PAUSE = 20;

    private Patience() {}

    /// Returns when it is so; gives up after a minute.
    public static void until(BooleanSupplier so) {
        var end = System.nanoTime() + MOST;
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("It did not come about within a minute");
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
