package practica.deposit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.deposit.ImportRuns.Remembered;
import practica.fetch.WebAddress;
import practica.job.Job.State;
import practica.job.JobKind;
import practica.job.Jobs;
import practica.job.Lease;
import practica.job.NotNow;
import practica.job.Work;
import practica.storage.DiskFull;
import practica.storage.Room;
import practica.tables.mapping.UnusableMapping;

/// Lets the queue go on with imports whose process has died, one at a time.
public final class UnfinishedImports {
    private static final JobKind<Unfinished> RESUME =
            new JobKind<>("import-resume", Unfinished.class);

    /// A process may be killed often for reasons that are not the import's; only those times count
    /// between which nothing got done.
    private static final int TRIES = 6;

    private static final Logger log = LoggerFactory.getLogger(UnfinishedImports.class);

    private final Jdbi jdbi;
    private final Jobs jobs;
    private final ImportRuns runs;
    private final Room room;

    public UnfinishedImports(Jdbi jdbi, Jobs jobs, ImportRuns runs, Room room) {
        this.jdbi = jdbi;
        this.jobs = jobs;
        this.runs = runs;
        this.room = room;
    }

    /// What the queue is told of an import.
    record Unfinished(long id) {}

    /// How an import goes on.
    public Work<Unfinished> resuming() {
        return new Work<>(RESUME, this::resume, TRIES);
    }

    /// Asks the queue for the oldest import that was broken off, unless one is going on. Any number
    /// of processes may look.
    public void look() {
        var unended = runs.unended();
        if (unended.stream().noneMatch(Remembered::held)) {
            unended.stream().filter(this::mayGoOn).findFirst().ifPresent(this::ask);
        }
    }

    private boolean mayGoOn(Remembered one) {
        var gone =
                one.asked().paths().stream()
                        .filter(path -> !WebAddress.isMeant(path.path()))
                        .filter(path -> !Files.isReadable(Path.of(path.path())))
                        .findFirst();
        gone.ifPresent(path -> {
            var why = "%s is not there any more, or may not be read.".formatted(path.path());
            if (runs.trouble(one.id(), why)) {
                log.warn("Import {} cannot go on: {}", one.id(), why);
            }
        });
        return gone.isEmpty() && !state(one).equals(Optional.of(State.FAILED));
    }

    /// A job that runs while nobody holds the import is that of a dead process, or of one that has
    /// not begun: who takes the import then is settled by its lock.
    private void ask(Remembered one) {
        var data = new Unfinished(one.id());
        switch (state(one).orElse(State.WAITING)) {
            case RUNNING -> jobs.takeFromTheDead(resuming(), key(one.id()), data);
            case WAITING ->
                    jdbi.useTransaction(handle -> jobs.add(handle, RESUME, key(one.id()), data));
            case FAILED -> {}
        }
    }

    private Optional<State> state(Remembered one) {
        return jobs.state(RESUME, key(one.id()));
    }

    private static String key(long id) {
        return Long.toString(id);
    }

    private void resume(Unfinished one, Lease lease) throws IOException {
        var first = new AtomicBoolean(true);
        try {
            runs.resume(
                    one.id(),
                    (_, _) -> {
                        if (first.getAndSet(false)) {
                            lease.progressed();
                        }
                    });
            log.info("Import {} came to its end", one.id());
        } catch (Standstill e) {
            throw new NotNow(String.valueOf(e.getMessage()), e);
        } catch (Elsewhere e) {
            log.info("Import {}: {}", one.id(), e.getMessage());
        } catch (UnusableMapping e) {
            lease.giveUp(one, String.valueOf(e.getMessage()), _ -> {});
        } catch (IOException | RuntimeException e) {
            if (!DiskFull.isBehind(e)) {
                throw e;
            }
            runs.trouble(one.id(), room.words(e));
            throw new NotNow(room.words(e), e);
        }
        look();
    }
}
