package practica.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.account.Account;
import practica.check.Checked;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Problem;
import practica.database.Database;
import practica.file.Files;
import practica.file.ReadFile;
import practica.item.Draft;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.Items;
import practica.storage.Hash;
import practica.submission.Saved.Done;
import practica.submission.Saved.Overtaken;
import practica.support.Drafts;
import practica.support.Members;
import practica.support.TestDatabase;
import practica.support.TestLibrary;

class SubmissionsTest {
    @AutoClose private final Database database = TestDatabase.open();
    private final Items items = new Items(database.jdbi());
    private final Submissions submissions =
            new Submissions(database.jdbi(), items, TestLibrary.known());
    private final Members members = new Members(database.jdbi());
    private final Account owner = members.member("owner");
    private final Account curator = members.curator("curator", "educating-cities");

    @Test
    void whatIsBegunIsADraftOfItsOwner() {
        var begun = submissions.begin(owner.id(), Drafts.practice(), true).orElseThrow();

        assertEquals(State.DRAFT, begun.state());
        assertEquals(Drafts.practice(), begun.draft());
        assertEquals(1, begun.revision());
        assertTrue(begun.quick());
        assertEquals(Optional.of(begun), submissions.find(begun.id()));
        assertEquals(List.of(begun), submissions.ofOwner(owner.id()));
        assertEquals(List.of(), submissions.ofOwner(curator.id()));
        assertEquals(0, items.published());
        assertEquals(0, items.lastChange());
    }

    @Test
    void whatIsSavedIsKeptAndWhatWasBeforeToo() {
        var begun = begin(Drafts.practice());

        var saved = save(begun, Drafts.practice("title: Patis"), Map.of("cost", "força"));

        assertEquals(2, saved.revision());
        assertEquals("Patis", saved.draft().title());
        assertEquals(Map.of("cost", "força"), saved.unread());
        assertEquals(Optional.of(saved), submissions.find(begun.id()));
        assertEquals(
                List.of("Escoles obertes", "Patis"),
                submissions.revisions(begun.id()).stream()
                        .map(one -> one.draft().title())
                        .toList());
        assertEquals(
                owner.id(),
                submissions.revision(begun.id(), 2).map(Revision::author).orElseThrow());
        assertEquals(Optional.empty(), submissions.revision(begun.id(), 3));
    }

    @Test
    void whatSaysNothingNewIsNoRevision() {
        var begun = begin(Drafts.practice());

        var again = submissions.save(begun.id(), 1, Drafts.practice(), owner.id());

        assertEquals(new Done(begun), again);
        assertEquals(1, submissions.revisions(begun.id()).size());
    }

    @Test
    void saveOverAnOldRevisionWritesNothingAndGivesTheNewest() {
        var begun = begin(Drafts.practice());
        var theirs = save(begun, Drafts.practice("title: Theirs"), Map.of());

        var late = submissions.save(begun.id(), 1, Drafts.practice("title: Ours"), owner.id());

        assertEquals(new Overtaken(theirs), late);
        assertEquals(2, submissions.revisions(begun.id()).size());
    }

    @Test
    void whatIsGoodIsSubmittedOnceTheTermsAreAccepted() {
        var begun = begin(Drafts.practice());

        assertEquals(
                new Bad<>(List.of(new Problem("terms", "submission.terms", ""))),
                submissions.submit(begun.id(), owner.id(), false));
        var submitted = good(submissions.submit(begun.id(), owner.id(), true));

        assertEquals(State.SUBMITTED, submitted.state());
        assertTrue(submitted.submittedAt().isPresent());
        assertInstanceOf(Bad.class, submissions.submit(begun.id(), owner.id(), true));
        assertInstanceOf(
                Overtaken.class,
                submissions.save(begun.id(), 1, Drafts.practice("title: Late"), owner.id()));
    }

    @Test
    void whatIsWrongUnreadOrMissingIsToldWhenItIsSubmitted() {
        var begun =
                begin(
                        Drafts.practice(
                                "{title: '', themes: [nothing], places: [], sections: {actions: a, results: b}}"));
        save(begun, begun.draft(), Map.of("cost", "a lot"));

        var problems =
                ((Bad<Submission>) submissions.submit(begun.id(), owner.id(), true)).problems();

        assertEquals(
                List.of(
                        new Problem("title", "check.missing", "title"),
                        new Problem("themes", "check.unknown", "nothing"),
                        new Problem("cost", "check.cost", "a lot"),
                        new Problem("places", "check.needed", ""),
                        new Problem("context", "check.needed", "")),
                problems);
    }

    @Test
    void quickOneNeedsFiveThings() {
        var draft =
                Drafts.practice("{organisation: null, start: '', end: '', sections: {}, sdgs: []}");
        var begun = submissions.begin(owner.id(), draft, true).orElseThrow();

        assertEquals(
                new Bad<>(List.of(new Problem("files", "check.needed", ""))),
                submissions.submit(begun.id(), owner.id(), true));
        submissions.addFile(begun.id(), kept("a"), "a.pdf", owner);

        assertEquals(
                State.SUBMITTED, good(submissions.submit(begun.id(), owner.id(), true)).state());
    }

    @Test
    void nobodyButTheOwnerSubmits() {
        var begun = begin(Drafts.practice());

        assertInstanceOf(Bad.class, submissions.submit(begun.id(), curator.id(), true));
        assertEquals(State.DRAFT, submissions.find(begun.id()).orElseThrow().state());
    }

    @Test
    void publishedOneIsAnItemWithItsFiles() {
        var submitted = submitted(Drafts.practice());
        submissions.addFile(submitted.id(), kept("a"), "a.pdf", curator);

        var item = publish(submitted);

        assertEquals("escoles-obertes", item.slug());
        assertEquals(Drafts.practiceText(), item.text());
        assertEquals(Optional.of("submission:" + submitted.id()), item.source());
        assertEquals(List.of("a.pdf"), item.files().stream().map(ItemFile::name).toList());
        assertEquals(Optional.of(item), items.byId(item.id()));
        var now = submissions.find(submitted.id()).orElseThrow();
        assertEquals(State.PUBLISHED, now.state());
        assertEquals(Optional.of(item.id()), now.item());
        assertInstanceOf(
                Overtaken.class,
                submissions.save(now.id(), 1, Drafts.practice("title: x"), curator.id()));
    }

    @Test
    void draftIsNotPublished() {
        var begun = begin(Drafts.practice());

        var published =
                database.jdbi()
                        .inTransaction(handle ->
                                submissions.publish(
                                        handle, begun.id(), begun.networks(), curator.id()));

        assertInstanceOf(Bad.class, published);
        assertEquals(0, items.published());
    }

    @Test
    void correctionIsANewVersionOfTheSameItem() {
        var file = new ItemFile("a.pdf", "The plan", "CC0-1.0", read("a"));
        var item = items.keep("a.md", "escoles", "1", Drafts.practiceText(), List.of(file)).item();
        var begun = submissions.corrections().correct(owner.id(), item).orElseThrow();
        assertEquals(Optional.of(item.id()), begun.item());
        assertEquals(
                List.of(file),
                submissions.files(begun.id()).stream().map(SubmissionFile::file).toList());
        save(begun, Drafts.practice("title: Patis"), Map.of());
        good(submissions.submit(begun.id(), owner.id(), true));

        var corrected = publish(begun);

        assertEquals(item.id(), corrected.id());
        assertEquals(item.slug(), corrected.slug());
        assertEquals(2, corrected.version());
        assertEquals("Patis", corrected.text().original().title());
        assertEquals(List.of(file), corrected.files());
        assertEquals(1, items.published());
        var again = items.keep("a.md", "escoles", "1", Drafts.practiceText(), List.of(file));
        assertEquals("Patis", again.item().text().original().title());
    }

    @Test
    void correctionOfWhatWasWithdrawnMeanwhileIsNotPublished() {
        var item = items.keep("a.md", "escoles", "1", Drafts.practiceText(), List.of()).item();
        var begun = submissions.corrections().correct(owner.id(), item).orElseThrow();
        good(submissions.submit(begun.id(), owner.id(), true));
        items.withdraw("a.md");

        var published =
                database.jdbi()
                        .inTransaction(handle ->
                                submissions.publish(
                                        handle, begun.id(), begun.networks(), curator.id()));

        assertInstanceOf(Bad.class, published);
        assertTrue(items.isWithdrawn(item.id()));
    }

    @Test
    void moveHappensFromTheStateThatWasSeenOnly() {
        var submitted = submitted(Drafts.practice());

        var first = move(submitted, State.SUBMITTED, State.IN_REVIEW);
        var second = move(submitted, State.SUBMITTED, State.DECLINED);

        assertEquals(Optional.of(State.IN_REVIEW), first.map(Submission::state));
        assertEquals(Optional.empty(), second);
    }

    @Test
    void ownerWritesAgainWhenChangesAreRequested() {
        var submitted = submitted(Drafts.practice());
        move(submitted, State.SUBMITTED, State.IN_REVIEW);
        move(submitted, State.IN_REVIEW, State.CHANGES_REQUESTED);

        save(submitted, Drafts.practice("title: Better"), Map.of());

        assertEquals(
                State.SUBMITTED,
                good(submissions.submit(submitted.id(), owner.id(), true)).state());
    }

    @Test
    void onlyWhatWasNeverSubmittedIsDiscardedAndOnlyByItsOwner() {
        var begun = begin(Drafts.practice());
        var submitted = submitted(Drafts.practice());
        submissions.addFile(begun.id(), kept("a"), "a.pdf", owner);

        assertFalse(submissions.discard(begun.id(), curator.id()));
        assertFalse(submissions.discard(submitted.id(), owner.id()));
        assertTrue(submissions.discard(begun.id(), owner.id()));

        assertEquals(Optional.empty(), submissions.find(begun.id()));
        assertEquals(List.of(), submissions.revisions(begun.id()));
        assertEquals(List.of(), submissions.files(begun.id()));
    }

    @Test
    void filesAreKeptOnceEachInTheirOrder() {
        var begun = begin(Drafts.practice());

        assertTrue(submissions.addFile(begun.id(), kept("a"), "a.pdf", owner));
        assertTrue(submissions.addFile(begun.id(), kept("b"), "b.pdf", owner));
        assertFalse(submissions.addFile(begun.id(), kept("a"), "again.pdf", owner));
        submissions.describeFile(begun.id(), 2, "Second", "CC0-1.0", Optional.empty(), owner);
        submissions.removeFile(begun.id(), 1, owner);

        assertEquals(
                List.of(
                        new SubmissionFile(
                                2,
                                "b.pdf",
                                "Second",
                                "CC0-1.0",
                                Optional.empty(),
                                false,
                                read("b"))),
                submissions.files(begun.id()));
    }

    @Test
    void filesAreOnlyForWhoseTurnItIs() {
        var submitted = submitted(Drafts.practice());

        assertFalse(submissions.addFile(submitted.id(), kept("a"), "a.pdf", owner));
        assertTrue(submissions.addFile(submitted.id(), kept("a"), "a.pdf", curator));
        assertFalse(
                submissions.describeFile(submitted.id(), 1, "Mine", "", Optional.empty(), owner));
        assertFalse(submissions.removeFile(submitted.id(), 1, owner));
        assertEquals(1, submissions.files(submitted.id()).size());
    }

    @Test
    void forWhichNetworksItIsOnlyItsOwnerSays() {
        var submitted = submitted(Drafts.practice());

        var tried =
                submissions.save(
                        submitted.id(), 1, Drafts.practice("networks: [c40]"), curator.id());

        assertEquals(new Overtaken(submitted), tried);
    }

    @Test
    void whatReviewersLeftUnreadIsNotPublished() {
        var submitted = submitted(Drafts.practice());
        submissions.save(
                submitted.id(), 1, Drafts.practice(), Map.of("start", "one day"), curator.id());

        var published =
                database.jdbi()
                        .inTransaction(handle ->
                                submissions.publish(
                                        handle, submitted.id(), List.of(), curator.id()));

        assertInstanceOf(Bad.class, published);
    }

    @Test
    void nobodyHasMoreDraftsThanAnybodyWrites() {
        for (var n = 0; n < Submissions.MOST_DRAFTS; n++) {
            begin(Drafts.document());
        }

        assertEquals(Optional.empty(), submissions.begin(owner.id(), Drafts.document()));
    }

    private Submission begin(Draft draft) {
        return submissions.begin(owner.id(), draft).orElseThrow();
    }

    private Submission submitted(Draft draft) {
        return good(submissions.submit(begin(draft).id(), owner.id(), true));
    }

    private Submission save(Submission over, Draft draft, Map<String, String> unread) {
        return assertInstanceOf(
                        Done.class,
                        submissions.save(over.id(), over.revision(), draft, unread, owner.id()))
                .submission();
    }

    private Optional<Submission> move(Submission submission, State from, State to) {
        return database.jdbi()
                .inTransaction(handle ->
                        submissions.move(handle, submission.id(), from, to, curator.id()));
    }

    private Item publish(Submission submission) {
        return (Item)
                assertInstanceOf(
                                Good.class,
                                database.jdbi()
                                        .inTransaction(handle ->
                                                submissions.publish(
                                                        handle,
                                                        submission.id(),
                                                        submission.networks(),
                                                        curator.id())))
                        .value();
    }

    private static Submission good(Checked<Submission> checked) {
        return (Submission) assertInstanceOf(Good.class, checked, checked::toString).value();
    }

    private Hash kept(String words) {
        return read(words).hash();
    }

    private ReadFile read(String words) {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        var file = ReadFile.waiting(Hash.of(bytes), bytes.length);
        database.jdbi().useHandle(handle -> new Files(database.jdbi()).add(handle, file));
        return file;
    }
}
