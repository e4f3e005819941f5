package practica.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.deposit.ImportRuns.Asked;
import practica.deposit.ImportRuns.Remembered;
import practica.job.Job;
import practica.operate.Config;
import practica.operate.Library;
import practica.support.Patience;
import practica.support.TestFolders;
import practica.support.TestLibrary;
import practica.translate.Engine;

class UnfinishedImportsTest {
    private static final int ROWS = 400;
    private static final String MAPPING = "{source: id, title: name}";

    private final String url = TestLibrary.databaseUrl();
    @AutoClose private final Library library = open();

    @TempDir Path folder;

    @Test
    void importThatWasBrokenOffGoesOnByItself() throws Exception {
        breakOff();

        library.startJobs();
        awaitNoneUnended();

        assertEquals(ROWS, library.items().published());
        assertEquals(Map.of("added", (long) ROWS), counts());
        Patience.until(() -> jobs(Job.State.RUNNING).isEmpty());
        assertEquals(List.of(), jobs(Job.State.WAITING));
        assertEquals(List.of(), jobs(Job.State.FAILED));
    }

    @Test
    void ofTwoServersOneGoesOn() throws Exception {
        breakOff();
        try (var other = open()) {
            library.startJobs();
            other.startJobs();
            awaitNoneUnended();
        }

        assertEquals(Map.of("added", (long) ROWS), counts());
        assertEquals(ROWS, library.items().published());
        assertEquals(0, count("select count(*) from item where version > 1"));
    }

    @Test
    void sourceThatIsGoneIsSaidOnceAndAwaited() throws Exception {
        var table = breakOff();
        var away = Files.move(table, folder.resolve("away"));

        look();
        look();

        var one = library.importRuns().unended().getFirst();
        assertEquals(
                table + " is not there any more, or may not be read.", one.progress().trouble());
        assertEquals(List.of(), jobs(Job.State.WAITING));
        Files.move(away, table);
        look();
        assertEquals(
                List.of("import-resume/" + one.id()),
                jobs(Job.State.WAITING).stream().map(job -> job.id().toString()).toList());
    }

    @Test
    void whatLiesOnTheWebIsNoFileThatCouldBeGone() throws Exception {
        breakOff();
        library.database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute(
                                "update import_run set asked = jsonb_set(asked, '{paths,0,path}', '\"https://example.org/cases.csv\"')"));

        look();

        var one = library.importRuns().unended().getFirst();
        assertEquals("", one.progress().trouble());
        assertEquals(1, jobs(Job.State.WAITING).size());
    }

    @Test
    void jobOfADeadProcessIsTakenAtOnceAndGivenUpInTheEnd() throws Exception {
        breakOff();
        look();

        for (var times = 1; times <= 6; times++) {
            assertEquals(1, jobs(Job.State.WAITING).size());
            library.database().jdbi().useHandle(h -> h.execute("update job set picked = true"));
            look();
        }

        var failed = jobs(Job.State.FAILED).getFirst();
        assertEquals(6, failed.failures());
        assertEquals("The process that was at it has gone", failed.reason());
        look();
        assertEquals(List.of(), jobs(Job.State.WAITING));
        assertTrue(library.jobs().retry(failed.id()));
        library.startJobs();
        awaitNoneUnended();
    }

    @Test
    void mappingThatNoLongerFitsIsGivenUpWithItsReason() throws Exception {
        Files.writeString(breakOff(), "id,title\n1,Wells\n");

        library.startJobs();
        Patience.until(() -> !jobs(Job.State.FAILED).isEmpty());

        assertTrue(
                jobs(Job.State.FAILED).getFirst().reason().endsWith("which has no column name."));
    }

    @Test
    void importThatAnotherProcessIsAtIsRefused() throws Exception {
        var runs = library.importRuns();
        var seen = new java.util.ArrayList<Remembered>();

        runs.start(
                asked(),
                (_, _) -> {
                    if (seen.isEmpty()) {
                        seen.addAll(runs.unended());
                        assertThrows(
                                Elsewhere.class,
                                () -> runs.resume(seen.getFirst().id(), (_, _) -> {}));
                        look();
                    }
                });

        assertTrue(seen.getFirst().held());
        assertTrue(seen.getFirst().told() > 0);
        assertEquals(List.of(), jobs(Job.State.WAITING));
        assertEquals(Map.of("added", (long) ROWS), counts());
    }

    /// As it is where the database was restarted in the middle: the lock is gone, the process not.
    @Test
    void whoLostTheImportToAnotherKeepsNothingMore() throws Exception {
        var goOn = new CountDownLatch(1);
        var stands = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var first =
                    threads.submit(() ->
                            library.importRuns()
                                    .start(
                                            asked(),
                                            (_, _) -> {
                                                stands.countDown();
                                                await(goOn);
                                            }));
            stands.await();
            library.database()
                    .jdbi()
                    .useHandle(handle ->
                            handle.execute(
                                    "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'"));
            Patience.until(() -> !library.importRuns().unfinished().isEmpty());
            var id = library.importRuns().unfinished().getFirst().id();
            library.importRuns().resume(id, (_, _) -> {});
            goOn.countDown();

            var thrown = assertThrows(ExecutionException.class, first::get);
            assertEquals(Elsewhere.class, thrown.getCause().getClass());
        }
        assertEquals(Map.of("added", (long) ROWS), counts());
        assertEquals(0, count("select count(*) from item where version > 1"));
    }

    @Test
    void progressIsWrittenDown() throws Exception {
        var table = breakOff();

        var one = library.importRuns().unended().getFirst();

        assertEquals(one.told(), library.items().published());
        assertTrue(one.progress().rate() > 0, one::toString);
        assertEquals(Files.size(table), one.progress().size());
        assertTrue(one.progress().percent() > 0, one::toString);
        assertEquals("", one.progress().trouble());
    }

    private void look() {
        new UnfinishedImports(
                        library.database().jdbi(),
                        library.jobs(),
                        library.importRuns(),
                        library.room())
                .look();
    }

    /// Begins an import and leaves it in the middle.
    private Path breakOff() throws IOException {
        assertThrows(
                IllegalStateException.class,
                () ->
                        library.importRuns()
                                .start(
                                        asked(),
                                        (_, _) -> {
                                            throw new IllegalStateException("broken off");
                                        }));
        return folder.resolve("table.csv");
    }

    private Asked asked() throws IOException {
        var rows = new StringBuilder("id,name\n");
        for (var n = 0; n < ROWS; n++) {
            rows.append(n).append(",Garden number ").append(n).append('\n');
        }
        var file = Files.writeString(folder.resolve("table.csv"), rows);
        return new Asked(List.of(new Asked.Given(file.toString(), "table.csv")), MAPPING);
    }

    private void awaitNoneUnended() {
        Patience.until(() -> library.importRuns().unended().isEmpty());
    }

    private List<Job> jobs(Job.State state) {
        return library.jobs().list(state);
    }

    private Map<String, Long> counts() {
        return library.database()
                .jdbi()
                .withHandle(handle ->
                        handle.createQuery(
                                        "select key, value::bigint as n from import_run, jsonb_each_text(counts)")
                                .setMapKeyColumn("key")
                                .setMapValueColumn("n")
                                .collectInto(
                                        new org.jdbi.v3.core.generic.GenericType<
                                                Map<String, Long>>() {}));
    }

    private long count(String sql) {
        return library.database()
                .jdbi()
                .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Another process, as far as locks are concerned: with a folder of its own.
    private Library open() {
        try {
            return Library.open(
                    new Config(
                            Path.of("content").toAbsolutePath(),
                            TestFolders.create("unfinished"),
                            Optional.of(url),
                            new Engine.None(),
                            ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
