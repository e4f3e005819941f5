package practica.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import practica.support.Patience;

class RoundsTest {
    @Test
    void roundIsGoneAtOnceAndAgainThoughOneFails() {
        assertGoesOnAfter(() -> {
            throw new IllegalStateException("rain");
        });
    }

    @Test
    void errorOfOneRoundIsNotTheEnd() {
        assertGoesOnAfter(() -> {
            throw new StackOverflowError();
        });
    }

    private static void assertGoesOnAfter(Runnable fault) {
        var rounds = new AtomicInteger();
        Runnable round =
                () -> {
                    if (rounds.incrementAndGet() == 2) {
                        fault.run();
                    }
                };
        try (var _ = Rounds.start("walkers", Duration.ofMillis(10), round)) {
            Patience.until(() -> rounds.get() > 3);
        }
    }

    @Test
    void nobodyGoesAfterTheEnd() throws InterruptedException {
        var rounds = new AtomicInteger();
        try (var _ = Rounds.start("walkers", Duration.ofMillis(1), rounds::incrementAndGet)) {
            Patience.until(() -> rounds.get() > 0);
        }
        var last = rounds.get();

        Thread.sleep(50);

        assertEquals(last, rounds.get());
    }
}
