package practica.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.account.Account;
import practica.account.Accounts;
import practica.check.Checked.Good;
import practica.database.Database;
import practica.item.Draft;
import practica.item.ItemText;
import practica.item.Items;
import practica.job.Jobs;
import practica.mail.Letters;
import practica.mail.Posted;
import practica.network.NetworkId;
import practica.notice.Notice;
import practica.notice.Notices;
import practica.submission.State;
import practica.submission.Submission;
import practica.submission.Submissions;
import practica.support.Drafts;
import practica.support.Members;
import practica.support.Patience;
import practica.support.TestDatabase;
import practica.support.TestLibrary;
import practica.web.Site;

class ReviewsTest {
    private static final String FIRST = "educating-cities";
    private static final String SECOND = "c40";

    @AutoClose private final Database database = TestDatabase.open();
    private final Items items = new Items(database.jdbi());
    private final Submissions submissions =
            new Submissions(database.jdbi(), items, TestLibrary.known());
    private final Letters letters =
            new Letters(
                    database.jdbi(),
                    new Jobs(database.jdbi()),
                    Letters.Settings.of(Optional.empty()));
    private final Notices notices =
            new Notices(database.jdbi(), letters, new Site(() -> "https://practica.example.org"));
    private final Accounts accounts = new Accounts(database.jdbi());
    private final Reviews reviews = new Reviews(database.jdbi(), submissions, accounts, notices);
    private final Members members = new Members(database.jdbi());
    private final Account owner = members.member("owner");
    private final Account first = members.curator("first", FIRST);
    private final Account second = members.curator("second", SECOND);
    private final Account elsewhere = members.curator("elsewhere", "cities-alliance");

    @Test
    void everyNetworkItIsForReviewsIt() {
        var submission = submitted(FIRST, SECOND);

        assertEquals(
                List.of(SECOND, FIRST),
                reviews.of(submission.id()).stream().map(Review::network).toList());
        assertEquals(1, reviews.queue(first).size());
        assertEquals(1, reviews.queue(second).size());
        assertEquals(List.of(), reviews.queue(elsewhere));
        assertEquals(List.of(Notice.Kind.SUBMITTED), told(first));
        assertEquals(List.of(), told(elsewhere));
        assertEquals(List.of(), told(owner));
    }

    @Test
    void whatAllAcceptIsPublishedInTheNetworksThatAcceptIt() {
        var submission = submitted(FIRST, SECOND);

        decide(submission, FIRST, Verdict.ACCEPTED, "", first);
        var between = again(submission).state();
        decide(submission, SECOND, Verdict.DECLINED, "Not about climate.", second);

        var published = again(submission);
        assertEquals(State.IN_REVIEW, between);
        assertEquals(State.PUBLISHED, published.state());
        var item = items.byId(published.item().orElseThrow()).orElseThrow();
        assertEquals(List.of(new NetworkId(FIRST)), item.text().networks());
        assertEquals(List.of(Notice.Kind.PUBLISHED), told(owner));
        assertEquals(List.of(), reviews.queue(first));
    }

    @Test
    void changesOfOneNetworkBringItBack() {
        var submission = submitted(FIRST, SECOND);
        decide(submission, SECOND, Verdict.ACCEPTED, "", second);

        decide(submission, FIRST, Verdict.CHANGES, "Say what it cost.", first);
        var back = again(submission);
        reviews.submit(submission.id(), owner.id(), true);

        assertEquals(State.CHANGES_REQUESTED, back.state());
        assertTrue(back.mayWrite(owner));
        assertEquals(List.of(Notice.Kind.CHANGES), told(owner));
        assertEquals(
                List.of(Verdict.WAITING, Verdict.WAITING),
                reviews.of(submission.id()).stream().map(Review::verdict).toList());
    }

    @Test
    void whatIsPublishedIsChangedOnlyWithTheConsentOfAll() {
        var source = draft(FIRST).check(TestLibrary.known());
        var text = ((Good<ItemText>) source).value();
        var item = items.keep("a.md", "escoles", "1", text, List.of()).item();
        var begun = submissions.corrections().correct(owner.id(), item).orElseThrow();
        submissions.save(begun.id(), 1, draft(SECOND), owner.id());
        reviews.submit(begun.id(), owner.id(), true);

        decide(begun, SECOND, Verdict.ACCEPTED, "", second);
        decide(begun, FIRST, Verdict.DECLINED, "Nothing is wrong with it.", first);

        assertEquals(State.DECLINED, again(begun).state());
        assertEquals(1, items.byId(item.id()).orElseThrow().version());
        assertEquals(List.of(Notice.Kind.SUBMITTED), told(first));
    }

    @Test
    void whatIsDecidedIsGivenToNobody() {
        var submission = submitted(FIRST, SECOND);
        decide(submission, FIRST, Verdict.ACCEPTED, "", first);

        reviews.assign(submission, FIRST, Optional.of(first), Optional.empty(), second);

        assertEquals(
                List.of(Optional.empty(), Optional.empty()),
                reviews.of(submission.id()).stream().map(Review::curator).toList());
    }

    @Test
    void whatAllDeclineIsNotPublished() {
        var submission = submitted(FIRST);

        decide(submission, FIRST, Verdict.DECLINED, "It is an advertisement.", first);

        assertEquals(State.DECLINED, again(submission).state());
        assertEquals(0, items.published());
        assertEquals(List.of(Notice.Kind.DECLINED), told(owner));
    }

    @Test
    void whoAsksForChangesOrDeclinesSaysWhy() {
        var submission = submitted(FIRST);

        for (var verdict : List.of(Verdict.CHANGES, Verdict.DECLINED)) {
            assertInstanceOf(
                    Decided.Refused.class, reviews.decide(submission, FIRST, verdict, "  ", first));
        }

        assertEquals(State.SUBMITTED, again(submission).state());
    }

    @Test
    void onlyTheFirstOfManyDecisionsCounts() throws Exception {
        var submission = submitted(FIRST);
        var tries = new ArrayList<Callable<Decided>>();
        for (var n = 0; n < 20; n++) {
            var verdict = n % 2 == 0 ? Verdict.ACCEPTED : Verdict.DECLINED;
            tries.add(() -> reviews.decide(submission, FIRST, verdict, "Why.", first));
        }

        var done = 0;
        try (var people = Executors.newFixedThreadPool(10)) {
            for (var one : people.invokeAll(tries)) {
                done += one.get() instanceof Decided.Done ? 1 : 0;
            }
        }

        assertEquals(1, done);
        var state = again(submission).state();
        assertEquals(state == State.PUBLISHED ? 1 : 0, items.published());
    }

    @Test
    void whatIsChangedWhileSomebodyDecidesIsNotPublished() throws Exception {
        var read = submitted(FIRST);
        try (var people = Executors.newFixedThreadPool(1)) {
            var decided =
                    database.jdbi()
                            .inTransaction(handle -> {
                                var unread =
                                        Drafts.practice(
                                                "title: Unread", "networks: [" + FIRST + "]");
                                submissions.save(
                                        read.id(), read.revision(), unread, elsewhere.id());
                                var deciding =
                                        people.submit(() ->
                                                reviews.decide(
                                                        read, FIRST, Verdict.ACCEPTED, "", first));
                                Patience.until(() -> isAwaited(handle));
                                return deciding;
                            });

            assertEquals(new Decided.Refused(List.of(Decisions.CHANGED)), decided.get());
        }
        assertEquals("Unread", again(read).draft().title());
        assertEquals(State.SUBMITTED, again(read).state());
        assertEquals(Verdict.WAITING, reviews.of(read.id()).getFirst().verdict());
    }

    private static boolean isAwaited(Handle handle) {
        return handle.createQuery("select exists (select from pg_locks where not granted)")
                .mapTo(Boolean.class)
                .one();
    }

    @Test
    void whatIsForNoNetworkIsForTheTeam() {
        var administrator = members.administrator("administrator");
        var submission = submitted();

        var nobodys = reviews.queue(first);
        decide(submission, "", Verdict.ACCEPTED, "", administrator);

        assertEquals(List.of(), nobodys);
        assertEquals(State.PUBLISHED, again(submission).state());
    }

    @Test
    void notesAreForCuratorsOnly() {
        var submission = submitted(FIRST);
        reviews.say(submission, first, "Is this the mayor's cousin?", Optional.empty(), true);
        reviews.say(submission, first, "Which year?", Optional.empty(), false);
        var asked = reviews.messages(submission, owner).getLast();

        reviews.say(submission, owner, "In 2019.", Optional.of(asked.id()), true);

        assertEquals(
                List.of("", "Which year?", "In 2019."),
                reviews.messages(submission, owner).stream().map(Message::words).toList());
        assertEquals(4, reviews.messages(submission, first).size());
        assertEquals(
                Optional.of(asked.id()), reviews.messages(submission, owner).getLast().quoted());
        assertEquals(List.of(Notice.Kind.MESSAGE), told(owner));
    }

    @Test
    void whoWantsNoLettersFindsTheNoticeAllTheSame() {
        notices.chooseLetters(owner.id(), List.of());
        var submission = submitted(FIRST);
        var before = letters.count(Posted.State.WAITING);

        decide(submission, FIRST, Verdict.ACCEPTED, "", first);

        assertEquals(before, letters.count(Posted.State.WAITING));
        assertEquals(1, notices.unseen(owner.id()));
        notices.seen(owner.id());
        assertEquals(0, notices.unseen(owner.id()));
    }

    private List<Notice.Kind> told(Account account) {
        return notices.of(account.id()).stream().map(Notice::kind).toList();
    }

    private Submission again(Submission submission) {
        return submissions.find(submission.id()).orElseThrow();
    }

    private void decide(
            Submission submission, String network, Verdict verdict, String words, Account by) {
        assertEquals(
                new Decided.Done(), reviews.decide(again(submission), network, verdict, words, by));
    }

    private Submission submitted(String... networks) {
        var begun = submissions.begin(owner.id(), draft(networks)).orElseThrow();
        var submitted = reviews.submit(begun.id(), owner.id(), true);
        if (submitted instanceof Good(var submission)) {
            return submission;
        }
        throw new AssertionError(submitted);
    }

    private static Draft draft(String... networks) {
        return Drafts.practice("networks: [" + String.join(", ", networks) + "]");
    }
}
