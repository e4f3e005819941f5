package practica.deposit;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.storage.DiskFull;
import practica.storage.Room;

/// How an import waits for what passes: some ten minutes, then it stands still.
final class Waiting {
    private static final Logger log = LoggerFactory.getLogger(Waiting.class);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int MOST = 60;

    private final Room room;
    private final Consumer<String> say;

    /// @param say is told why it waits, and with an empty sentence that it goes on
    Waiting(Room room, Consumer<String> say) {
        this.room = room;
        this.say = say;
    }

    /// What the work gives, which is done again while what hinders it is passing.
    ///
    /// @throws Standstill where it waited long enough
    <T> T until(Supplier<T> work) {
        for (var pauses = 0; ; pauses++) {
            try {
                var result = work.get();
                goOn(pauses);
                return result;
            } catch (RuntimeException e) {
                if (!Passing.isOne(e)) {
                    throw e;
                }
                log.debug("waiting", e);
                pause(pauses, words(e));
            }
        }
    }

    /// Returns when there is room.
    ///
    /// @throws Standstill where it waited long enough
    void forRoom() {
        var pauses = 0;
        for (var none = room.shortage(); none.isPresent(); none = room.shortage()) {
            pause(pauses, none.get());
            pauses++;
        }
        goOn(pauses);
    }

    private String words(RuntimeException e) {
        return DiskFull.isBehind(e) ? room.words(e) : "The database does not answer.";
    }

    private void pause(int pauses, String why) {
        if (pauses == 0) {
            log.warn("The import waits. {}", why);
        }
        say.accept(why);
        if (pauses == MOST) {
            throw new Standstill(why);
        }
        try {
            Thread.sleep(Math.min(LONGEST.toMillis(), 500L << Math.min(pauses, MOST / 2)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Standstill(e);
        }
    }

    private void goOn(int pauses) {
        if (pauses > 0) {
            log.warn("The import goes on.");
            say.accept("");
        }
    }
}
