package practica.operate;

import static java.time.ZoneOffset.UTC;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.search.lucene.IndexFollower;

/// Opens the files whose day has come, and keeps the index and the search for duplicates in step
/// with what any process changes, for as long as it is open.
public final class Following implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Following.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    /// When nothing has changed for so long, the index is brought into good order.
    private static final Duration SETTLED_AFTER = Duration.ofMinutes(10);

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Library library;
    private final IndexFollower follower;
    private final InstantSource clock;
    private final Thread thread;

    private Following(Library library, IndexFollower follower, InstantSource clock) {
        this.library = library;
        this.follower = follower;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("index").unstarted(this::follow);
    }

    /// Begins, beside all else.
    ///
    /// @param clock says what day it is
    public static Following start(Library library, IndexFollower follower, InstantSource clock) {
        var following = new Following(library, follower, clock);
        following.thread.start();
        return following;
    }

    private void follow() {
        try {
            var more = false;
            while (!stopping.await(more ? 0 : EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                more = step();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether there is more to be done at once.
    private boolean step() {
        try {
            library.items().openFiles(LocalDate.ofInstant(clock.instant(), UTC));
            follower.catchUp();
            library.duplicates().catchUp();
            var more = follower.translateNext();
            follower.settle(SETTLED_AFTER);
            return more;
        } catch (IOException | RuntimeException e) {
            log.warn("The index did not catch up and will try again: {}", e.getMessage());
            return false;
        }
    }

    /// Waits until what is under way is done. It is never interrupted: that would break the files
    /// it is writing.
    @Override
    public void close() {
        stopping.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
