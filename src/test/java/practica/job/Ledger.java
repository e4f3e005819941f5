package practica.job;

import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Handle;
import practica.database.Database;

/// Work for tests: it writes who did it into a table of its own, so that a job that is done twice
/// is seen.
record Ledger(Database database, Jobs jobs) {
    static final JobKind<Entry> WRITE = new JobKind<>("write", Entry.class);

    /// Everything as soon as can be.
    static final Queue.Settings SOON =
            new Queue.Settings(
                    2, Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofMillis(50));

    record Entry(String word) {}

    static Ledger in(Database database) {
        database.jdbi().useHandle(handle -> handle.execute("create table ledger (line text)"));
        return new Ledger(database, new Jobs(database.jdbi()));
    }

    void ask(String word) {
        database.jdbi().useTransaction(handle -> jobs.add(handle, WRITE, word, new Entry(word)));
    }

    static void write(Handle handle, String line) {
        handle.execute("insert into ledger values (?)", line);
    }

    List<String> lines() {
        return database.jdbi()
                .withHandle(handle ->
                        handle.createQuery("select line from ledger order by line")
                                .mapTo(String.class)
                                .list());
    }

    Queue queue(Work.Doing<Entry> doing) {
        return Queue.start(database, SOON, List.of(new Work<>(WRITE, doing)));
    }

    /// A queue whose work is to write down the word.
    Queue writing() {
        return queue((entry, lease) -> lease.finish(handle -> write(handle, entry.word())));
    }

    /// Asked at once, since a job may go from one state to the next between two questions.
    boolean isEmpty() {
        return database.jdbi()
                .withHandle(handle ->
                        handle.createQuery(
                                        "select not exists (select from job) and not exists (select from job_failure)")
                                .mapTo(Boolean.class)
                                .one());
    }
}
