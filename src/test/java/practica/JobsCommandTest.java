package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import practica.deposit.ImportRuns;
import practica.job.Job;
import practica.job.JobKind;
import practica.operate.Config;
import practica.operate.Library;
import practica.support.ChildJvm;
import practica.support.ChildJvm.Ended;
import practica.support.Patience;
import practica.support.TestFolders;
import practica.support.TestLibrary;
import practica.translate.Engine;

/// The jobs on the console, beside the process that does them.
class JobsCommandTest {
    private static final JobKind<String> OTHER = new JobKind<>("other-work", String.class);

    private final Path home = TestFolders.create("jobs");
    private final String url = TestLibrary.databaseUrl();

    @Test
    void jobsAreShownAndRetriedWhileTheLibraryIsServed() throws IOException {
        try (var library = open()) {
            assertEquals(new Ended(0, "0 waiting%n0 running%n0 failed%n".formatted(), ""), jobs());

            library.database()
                    .jdbi()
                    .useTransaction(handle ->
                            library.jobs().fail(handle, OTHER, "one", "data", "The paper is torn"));
            var kept =
                    library.originals()
                            .keep(new ByteArrayInputStream(new byte[] {'a', ' ', 'b'}), "a.txt");

            var shown = jobs();
            assertEquals(0, shown.code());
            assertTrue(
                    shown.out()
                            .matches(
                                    "1 waiting\\R  read-file/%s\\R0 running\\R1 failed\\R"
                                                    .formatted(kept.hash())
                                            + "  other-work/one, failed 1×, [0-9: -]{16}, The paper is torn\\R"),
                    shown.out());

            assertEquals(
                    new Ended(0, "1 put back into the queue.%n".formatted(), ""),
                    jobs("--retry", "other-work/one"));
            assertEquals(2, library.jobs().list(Job.State.WAITING).size());

            library.startJobs();
            Patience.until(() -> library.jobs().list(Job.State.WAITING).size() == 1);
        }
    }

    @Test
    void importIsShownWithItsProgressAndResumedByOneOnly() throws Exception {
        var table = home.resolve("table.csv");
        Files.writeString(table, "id,title\n1,Wells\n2,Bridges\n");
        var asked =
                new ImportRuns.Asked(
                        List.of(new ImportRuns.Asked.Given(table.toString(), "table.csv")), "");
        try (var library = open()) {
            var seen = new ArrayList<Ended>();
            library.importRuns()
                    .start(
                            asked,
                            (_, _) -> {
                                if (seen.isEmpty()) {
                                    seen.add(jobs());
                                    seen.add(run("import", "--resume"));
                                }
                            });

            assertTrue(
                    seen.getFirst()
                            .out()
                            .matches(
                                    "(?s).*\\R1 importing\\R"
                                            + "  import 1 of table\\.csv, 2 done, [0-9]+ %, [0-9.]+ a second"
                                            + "(, until [0-9: -]{16})?\\R"),
                    seen.getFirst().out());
            assertEquals(
                    new Ended(
                            1,
                            "",
                            "Another process is at the import of table.csv, 2 done; it is left to it.%n"
                                    .formatted()),
                    seen.getLast());
            assertEquals("0 waiting%n0 running%n0 failed%n".formatted(), jobs().out());
        }
    }

    @Test
    void jobThatDidNotFailCannotBeRetried() throws IOException {
        try (var _ = open()) {
            assertEquals(
                    new Ended(1, "", "There is no failed job read-file/x.%n".formatted()),
                    jobs("--retry", "read-file/x"));
            assertEquals(
                    new Ended(0, "0 put back into the queue.%n".formatted(), ""),
                    jobs("--retry", "all"));
        }
    }

    @Test
    void retriedJobsWaitForALibraryThatNobodyServes() throws IOException {
        try (var library = open()) {
            for (var key : List.of("one", "two")) {
                library.database()
                        .jdbi()
                        .useTransaction(
                                handle -> library.jobs().fail(handle, OTHER, key, "data", "Torn"));
            }
        }

        var words =
                "2 put back into the queue.%nThey are done when the library is served.%n"
                        .formatted();
        assertEquals(words, jobs("--retry", "all").out());
    }

    private Library open() throws IOException {
        return Library.open(
                new Config(
                        Path.of("content").toAbsolutePath(),
                        home,
                        Optional.of(url),
                        new Engine.None(),
                        ""));
    }

    private Ended jobs(String... arguments) {
        var all = new ArrayList<>(List.of("jobs"));
        all.addAll(List.of(arguments));
        return run(all.toArray());
    }

    private Ended run(Object... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", home));
        return ChildJvm.run(Main.class, Map.of("DATABASE_URL", url), all.toArray());
    }
}
