package practica.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.account.Account;
import practica.check.Checked.Good;
import practica.database.Database;
import practica.item.Items;
import practica.support.Drafts;
import practica.support.Members;
import practica.support.TestDatabase;
import practica.support.TestLibrary;

/// What is left of the revisions of somebody whose form saves itself while they type.
class ThinnedRevisionsTest {
    @AutoClose private final Database database = TestDatabase.open();
    private final Submissions submissions =
            new Submissions(database.jdbi(), new Items(database.jdbi()), TestLibrary.known());
    private final Members members = new Members(database.jdbi());
    private final Account owner = members.member("owner");
    private final Account curator = members.curator("curator", "educating-cities");
    private final Submission begun = submissions.begin(owner.id(), Drafts.practice()).orElseThrow();

    @Test
    void everyTenMinutesOfMoreThanAnHourAgoKeepTheirLast() {
        written(owner, 30);
        savedAt(2, 11, "2020-02-02 10:00:00+00");
        savedAt(12, 21, "2020-02-02 10:11:00+00");

        written(owner, 1);

        var kept = IntStream.concat(IntStream.of(1, 11, 21), IntStream.rangeClosed(22, 32));
        assertEquals(kept.boxed().toList(), numbers());
        assertEquals("Title 21", title(21).orElseThrow());
        assertEquals(Optional.empty(), title(20));
        assertEquals(
                "Title 11", submissions.revisionUpTo(begun.id(), 20).orElseThrow().draft().title());
        assertEquals("Title 32", submissions.find(begun.id()).orElseThrow().draft().title());
        assertInstanceOf(
                Saved.Overtaken.class,
                submissions.save(begun.id(), 31, Drafts.practice("title: Late"), owner.id()));
    }

    @Test
    void whatTheReviewTellsOfAndWhatCuratorsWroteStays() {
        written(owner, 4);
        assertInstanceOf(Good.class, submissions.submit(begun.id(), owner.id(), true));
        message(3);
        written(curator, 3);
        savedAt(1, 8, "2020-02-02 10:00:00+00");

        written(curator, 1);

        assertEquals(List.of(1, 3, 5, 6, 7, 8, 9), numbers());
        assertEquals(
                List.of(1, 5, 9),
                submissions.turns(begun.id(), 1, 9).stream().map(Revision::revision).toList());
    }

    private void written(Account by, int times) {
        for (var n = 0; n < times; n++) {
            var now = submissions.find(begun.id()).orElseThrow();
            var title = "title: Title " + (now.revision() + 1);
            assertInstanceOf(
                    Saved.Done.class,
                    submissions.save(now.id(), now.revision(), Drafts.practice(title), by.id()));
        }
    }

    /// As if those from the one to the other had been saved a second after another, from then on.
    private void savedAt(int from, int to, String then) {
        database.jdbi()
                .useHandle(handle ->
                        handle.execute(
                                """
                                update submission_revision
                                   set saved_at = cast(? as timestamptz) + revision * interval '1 second'
                                 where submission = ? and revision between ? and ?
                                """,
                                then,
                                begun.id().value(),
                                from,
                                to));
    }

    private void message(int revision) {
        database.jdbi()
                .useHandle(handle ->
                        handle.execute(
                                "insert into review_message (submission, network, author, kind, words, revision) values (?, '', ?, 'message', 'x', ?)",
                                begun.id().value(),
                                owner.id().value(),
                                revision));
    }

    private List<Integer> numbers() {
        return submissions.revisions(begun.id()).stream().map(Revision::revision).toList();
    }

    private Optional<String> title(int revision) {
        return submissions.revision(begun.id(), revision).map(one -> one.draft().title());
    }
}
