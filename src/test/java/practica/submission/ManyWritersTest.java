package practica.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.database.Database;
import practica.item.Items;
import practica.submission.Saved.Done;
import practica.submission.Saved.Overtaken;
import practica.support.Drafts;
import practica.support.Members;
import practica.support.TestDatabase;
import practica.support.TestLibrary;

class ManyWritersTest {
    private static final int WRITERS = 50;

    @AutoClose private final Database database = TestDatabase.open();

    @AutoClose private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private final Submissions submissions =
            new Submissions(database.jdbi(), new Items(database.jdbi()), TestLibrary.known());

    @Test
    void oneOfManyWritersWinsEachRevisionAndTheOthersGetItBack() throws Exception {
        var owner = new Members(database.jdbi()).member("owner").id();
        var id = submissions.begin(owner, Drafts.practice()).orElseThrow().id();

        for (var revision = 1; revision <= 4; revision++) {
            var over = revision;
            var writers =
                    IntStream.range(0, WRITERS)
                            .<Callable<Saved>>mapToObj(n ->
                                    () ->
                                            submissions.save(
                                                    id,
                                                    over,
                                                    Drafts.practice("title: " + over + "." + n),
                                                    owner))
                            .toList();
            var winners = 0;
            var current = "";
            for (var outcome : threads.invokeAll(writers)) {
                switch (outcome.get()) {
                    case Done(var saved) -> {
                        winners++;
                        assertEquals(over + 1, saved.revision());
                        current = saved.draft().title();
                    }
                    case Overtaken(var now) -> assertEquals(over + 1, now.revision());
                }
            }

            assertEquals(1, winners);
            assertEquals(current, submissions.find(id).orElseThrow().draft().title());
        }
        assertEquals(
                List.of(1, 2, 3, 4, 5),
                submissions.revisions(id).stream().map(Revision::revision).toList());
    }
}
