package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import practica.job.Job;
import practica.job.JobKind;
import practica.operate.Config;
import practica.operate.Library;
import practica.support.ChildJvm;
import practica.support.ChildJvm.Ended;
import practica.support.Patience;
import practica.support.TestDatabase;
import practica.support.TestFolders;
import practica.translate.Engine;

/// The jobs on the console, beside the process that does them.
class JobsCommandTest {
    private static final JobKind<String> OTHER = new JobKind<>("other-work", String.class);

    private final Path home = TestFolders.create("jobs");
    private final String url = TestDatabase.createUrl();

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
        var all = new ArrayList<Object>(List.of("jobs", "--home", home));
        all.addAll(List.of(arguments));
        return ChildJvm.run(Main.class, Map.of("DATABASE_URL", url), all.toArray());
    }
}
