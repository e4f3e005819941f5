package practica.operate;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.search.lucene.IndexFollower;

/// Opens the files whose day has come, keeps the index and the search for duplicates in step with
/// what any process changes, and has texts translated, for as long as it is open.
public final class Following implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Following.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    private static final Duration VERIFIED_AGAIN = Duration.ofMinutes(10);

    /// When nothing has changed for so long, the index is brought into good order.
    private static final Duration SETTLED_AFTER = Duration.ofMinutes(10);

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Library library;
    private final IndexFollower follower;
    private final InstantSource clock;
    private final List<Thread> threads;

    private Following(Library library, IndexFollower follower, InstantSource clock) {
        this.library = library;
        this.follower = follower;
        this.clock = clock;
        this.threads =
                List.of(
                        Thread.ofPlatform().name("index").unstarted(this::follow),
                        Thread.ofPlatform().name("checksums").unstarted(this::verify),
                        Thread.ofPlatform().name("translation").unstarted(this::translate));
    }

    /// Begins, beside all else.
    ///
    /// @param clock says what day it is
    public static Following start(Library library, IndexFollower follower, InstantSource clock) {
        var following = new Following(library, follower, clock);
        following.threads.forEach(Thread::start);
        return following;
    }

    private void follow() {
        do {
            catchUp();
        } while (goesOn(EVERY));
    }

    /// Once. What an earlier process wrote may have been spoiled since.
    private void verify() {
        while (attempt("The index was not verified", follower::verify).isEmpty()
                && goesOn(VERIFIED_AGAIN)) {}
    }

    private void catchUp() {
        attempt("Embargoes and duplicates were not looked after", this::lookAfterItems);
        attempt("The index did not catch up", follower::catchUp);
        attempt("The index was not brought into order", () -> follower.settle(SETTLED_AFTER));
    }

    private boolean lookAfterItems() {
        library.items().openFiles(LocalDate.ofInstant(clock.instant(), UTC));
        library.duplicates().catchUp();
        return true;
    }

    /// An engine takes its time, and what was just saved is to be found meanwhile.
    private void translate() {
        var more = false;
        while (goesOn(more ? Duration.ZERO : EVERY)) {
            more =
                    attempt("Nothing was translated", follower::translateNext)
                            .filter(Boolean::booleanValue)
                            .isPresent();
        }
    }

    private boolean goesOn(Duration pause) {
        try {
            return !stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// What fails once may not the next time; an [Error] of one step is no reason to stop either.
    private static <T> Optional<T> attempt(String failed, Callable<T> step) {
        try {
            return Optional.of(step.call());
        } catch (Exception | Error e) {
            log.warn("{} and will be tried again: {}", failed, e.toString());
            return Optional.empty();
        }
    }

    /// Waits until what is under way is done. It is never interrupted: that would break the files
    /// it is writing.
    @Override
    public void close() {
        stopping.countDown();
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
