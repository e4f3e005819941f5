package practica.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.database.Database;
import practica.database.DatabaseAddress;
import practica.job.Job.State;
import practica.support.Patience;
import practica.support.TestDatabase;

class QueueTest {
    private final DatabaseAddress address = TestDatabase.create();
    @AutoClose private final Database database = Database.open(address);
    private final Ledger ledger = Ledger.in(database);
    private final Jobs jobs = ledger.jobs();

    @Test
    void jobIsDoneAndNothingIsLeftOfIt() {
        ledger.ask("one");
        assertEquals(
                List.of(new Job(id("one"), State.WAITING, 0, "", Optional.empty())),
                jobs.list(State.WAITING));

        try (var _ = ledger.writing()) {
            Patience.until(ledger::isEmpty);
        }

        assertEquals(List.of("one"), ledger.lines());
    }

    @Test
    void jobThatIsAskedForTwiceIsDoneOnce() {
        ledger.ask("one");
        ledger.ask("one");

        assertEquals(1, jobs.list(State.WAITING).size());
    }

    @Test
    void jobOfATransactionThatFailsWasNeverAskedFor() {
        database.jdbi()
                .useTransaction(handle -> {
                    jobs.add(handle, Ledger.WRITE, "one", new Ledger.Entry("one"));
                    handle.rollback();
                });

        assertTrue(ledger.isEmpty());
    }

    @Test
    void twoQueuesShareTheJobsAndDoEachOnce() {
        IntStream.range(100, 200).forEach(n -> ledger.ask("job" + n));

        try (var _ = ledger.writing();
                var _ = ledger.writing()) {
            Patience.until(ledger::isEmpty);
        }

        assertEquals(IntStream.range(100, 200).mapToObj(n -> "job" + n).toList(), ledger.lines());
    }

    @Test
    void jobThatFailsIsTriedThreeTimesAndKeptWithItsReason() {
        var tries = new AtomicInteger();
        ledger.ask("one");

        try (var _ =
                ledger.queue((_, _) -> {
                    tries.incrementAndGet();
                    throw new IOException("The paper is torn");
                })) {
            Patience.until(() -> !jobs.list(State.FAILED).isEmpty());
        }

        var failed = jobs.list(State.FAILED).getFirst();
        assertEquals(3, tries.get());
        assertEquals(id("one"), failed.id());
        assertEquals(3, failed.failures());
        assertEquals("The paper is torn", failed.reason());
        assertTrue(failed.failedAt().isPresent());
        assertEquals(List.of(), ledger.lines());
    }

    @Test
    void failedJobIsDoneWhenSomebodyAsksForItAgain() {
        database.jdbi()
                .useTransaction(handle ->
                        jobs.fail(handle, Ledger.WRITE, "one", new Ledger.Entry("one"), "Torn"));

        assertTrue(jobs.retry(id("one")));
        assertFalse(jobs.retry(id("one")));
        assertEquals(0, jobs.list(State.WAITING).getFirst().failures());
        assertEquals("Torn", jobs.list(State.WAITING).getFirst().reason());
        try (var _ = ledger.writing()) {
            Patience.until(ledger::isEmpty);
        }

        assertEquals(List.of("one"), ledger.lines());
        assertFalse(jobs.retry(id("one")));
    }

    @Test
    void whatIsNoFaultOfTheJobIsWaitedOutAndNotCounted() {
        var tries = new AtomicInteger();
        var failures = new AtomicInteger();
        ledger.ask("one");

        try (var _ =
                ledger.queue((entry, lease) -> {
                    jobs.list(State.RUNNING).forEach(job -> failures.addAndGet(job.failures()));
                    if (tries.incrementAndGet() < 6) {
                        throw new NotNow("The disk is full", new IOException());
                    }
                    lease.finish(handle -> Ledger.write(handle, entry.word()));
                })) {
            Patience.until(ledger::isEmpty);
        }

        assertEquals(List.of("one"), ledger.lines());
        assertEquals(0, failures.get());
    }

    @Test
    void resultsThatCannotBeWrittenAreNotHalfWritten() {
        ledger.ask("one");

        try (var _ =
                ledger.queue((entry, lease) ->
                        lease.finish(handle -> {
                            Ledger.write(handle, entry.word());
                            throw new IllegalStateException("No ink");
                        }))) {
            Patience.until(() -> !jobs.list(State.FAILED).isEmpty());
        }

        assertEquals(List.of(), ledger.lines());
        assertEquals("No ink", jobs.list(State.FAILED).getFirst().reason());
    }

    @Test
    void jobThatIsGivenUpKeepsWhatItWroteAndIsNotTriedAgain() {
        var tries = new AtomicInteger();
        ledger.ask("one");

        try (var _ =
                ledger.queue((entry, lease) -> {
                    tries.incrementAndGet();
                    lease.giveUp(entry, "Half", handle -> Ledger.write(handle, "half"));
                })) {
            Patience.until(() -> !jobs.list(State.FAILED).isEmpty());
        }

        assertEquals(List.of("half"), ledger.lines());
        assertEquals(1, tries.get());
    }

    /// Nor does it forget them, however long ago they were asked for. It looks for jobs that nobody
    /// does any more when it looks for the dead, so a death tells that it has looked.
    @Test
    void jobsOfOtherKindsAreLeftToTheQueueThatDoesThem() {
        var other = new JobKind<>("other", Ledger.Entry.class);
        database.jdbi()
                .useTransaction(handle -> jobs.add(handle, other, "two", new Ledger.Entry("two")));
        database.jdbi()
                .useHandle(handle ->
                        handle.execute(
                                "update job set execution_time = now() - interval '1 year'"));
        ledger.ask("one");
        try (var _ = ledger.writing()) {
            Patience.until(() -> jobs.state(Ledger.WRITE, "one").isEmpty());
            database.jdbi()
                    .useTransaction(handle -> {
                        jobs.add(handle, Ledger.WRITE, "dead", new Ledger.Entry("dead"));
                        handle.execute(
                                """
                                update job
                                   set picked = true, picked_by = 'nobody', last_heartbeat = now() - interval '1 hour'
                                 where task_instance = 'dead'
                                """);
                    });
            Patience.until(() -> jobs.state(Ledger.WRITE, "dead").isEmpty());
        }
        assertEquals(List.of("dead", "one"), ledger.lines());
        assertEquals(
                new Job(new JobId("other", "two"), State.WAITING, 0, "", Optional.empty()),
                jobs.list(State.WAITING).getFirst());

        try (var _ =
                Queue.start(
                        database,
                        Ledger.SOON,
                        List.of(new Work<>(other, (_, lease) -> lease.finish(_ -> {}))))) {
            Patience.until(ledger::isEmpty);
        }
    }

    @Test
    void jobThatIsDroppedWhileItRunsWritesNothing() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var dropped = new CountDownLatch(1);
        ledger.ask("one");

        try (var _ =
                ledger.queue((entry, lease) -> {
                    begun.countDown();
                    dropped.await();
                    lease.finish(handle -> Ledger.write(handle, entry.word()));
                })) {
            begun.await();
            assertEquals(1, jobs.list(State.RUNNING).size());
            database.jdbi().useTransaction(handle -> jobs.drop(handle, Ledger.WRITE, "one"));
            dropped.countDown();
        }

        assertEquals(List.of(), ledger.lines());
        assertTrue(ledger.isEmpty());
    }

    @Test
    void workGoesOnByItselfWhenTheDatabaseIsBack() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var away = new CountDownLatch(1);
        ledger.ask("one");

        try (var _ =
                ledger.queue((entry, lease) -> {
                    begun.countDown();
                    away.await();
                    lease.finish(handle -> Ledger.write(handle, entry.word()));
                })) {
            begun.await();
            letIn(false);
            away.countDown();
            Thread.sleep(3_000);
            letIn(true);
            ledger.ask("two");
            Patience.until(ledger::isEmpty);
        }

        assertEquals(List.of("one", "two"), ledger.lines());
    }

    /// A database that lets nobody in and has thrown everybody out is as good as gone.
    private void letIn(boolean all) {
        var name = address.jdbcUrl().replaceFirst(".*/", "");
        var server = address.jdbcUrl().replaceFirst("/[^/]*$", "/postgres");
        Jdbi.create(server, address.user(), address.password())
                .useHandle(handle -> {
                    handle.execute("alter database " + name + " allow_connections " + all);
                    if (!all) {
                        handle.execute(
                                "select pg_terminate_backend(pid) from pg_stat_activity where datname = ?",
                                name);
                    }
                });
    }

    private static JobId id(String word) {
        return new JobId("write", word);
    }
}
