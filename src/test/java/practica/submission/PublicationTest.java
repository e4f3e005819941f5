package practica.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.account.Account;
import practica.account.Grant;
import practica.account.Grant.Right;
import practica.check.Checked;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Problem;
import practica.database.Database;
import practica.file.Files;
import practica.file.ReadFile;
import practica.item.Act;
import practica.item.Contact;
import practica.item.Deed;
import practica.item.Draft;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.Items;
import practica.item.LanguageVersion.State;
import practica.language.Language;
import practica.network.NetworkId;
import practica.storage.Hash;
import practica.support.Drafts;
import practica.support.Members;
import practica.support.TestDatabase;
import practica.support.TestLibrary;

/// Corrections and translations of one item, several at a time.
class PublicationTest {
    @AutoClose private final Database database = TestDatabase.open();
    private final Items items = new Items(database.jdbi());
    private final Submissions submissions =
            new Submissions(database.jdbi(), items, TestLibrary.known());
    private final Members members = new Members(database.jdbi());
    private final Account author = members.member("author");
    private final Account translator = members.member("translator");
    private final Account curator = members.curator("curator", "educating-cities");
    private final Item item =
            items.keep("a.md", "escoles", "1", Drafts.practiceText(), List.of()).item();

    @Test
    void correctionsOfDifferentFieldsAreBothThere() {
        var one = correction(author, "title: Patis");
        var two = correction(translator, "summary: Patis oberts cada tarda.");

        good(publish(one, curator));
        var both = good(publish(two, curator));

        assertEquals(3, both.version());
        assertEquals("Patis", both.text().original().title());
        assertEquals("Patis oberts cada tarda.", both.text().original().summary());
    }

    @Test
    void correctionsOfTheSameFieldAreNotBothPublished() {
        var one = correction(author, "title: Patis");
        var two = correction(translator, "title: Cours");
        good(publish(one, curator));

        var refused = publish(two, curator);

        assertEquals(new Bad<>(List.of(new Problem("state", "submission.overtaken", ""))), refused);
        assertEquals("Patis", now().text().original().title());
        assertEquals(2, now().version());
    }

    @Test
    void whoWasOvertakenTakesTheOthersInAndKeepsTheirOwn() {
        var two = submissions.corrections().correct(translator.id(), item).orElseThrow();
        var typed = Drafts.practice("title: Cours", "end: 2020");
        submissions.save(two.id(), two.revision(), typed, translator.id());
        good(publish(correction(author, "title: Patis", "summary: Patis cada tarda."), curator));
        var overtaken = submissions.find(two.id()).orElseThrow();
        assertEquals(
                Optional.of(2), submissions.corrections().overtaking(overtaken).map(Item::version));

        assertTrue(submissions.corrections().rebase(two.id(), translator.id()));

        var taken = submissions.find(two.id()).orElseThrow();
        assertEquals(Optional.empty(), submissions.corrections().overtaking(taken));
        assertEquals("Cours", taken.draft().title());
        assertEquals("Patis cada tarda.", taken.draft().summary());
        assertEquals("2020", taken.draft().end());
        assertEquals(
                "Cours",
                good(publish(submitted(taken, translator), curator)).text().original().title());
        assertFalse(submissions.corrections().rebase(two.id(), translator.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "new@b.example"})
    void addressThatSomebodyTookAwayOrChangedIsNotBroughtBackByWhoeverHadItBefore(String then) {
        good(publish(correction(author, contact("old@b.example")), curator));
        var begun = begunOf(translator);
        var late = begunOf(members.member("late"));
        good(publish(correction(author, contact(then)), curator));

        var typed = Drafts.practice(contact("old@b.example"), "title: Patis");
        good(publish(submitted(begun, translator, typed), curator));

        assertEquals("Patis", now().text().original().title());
        assertEquals(new Contact("Cap", "", then), now().text().contact().orElseThrow());
        assertTrue(submissions.corrections().rebase(late.id(), late.owner()));
        assertEquals(
                new Contact("Cap", "", then),
                submissions.find(late.id()).orElseThrow().draft().contact());
        good(publish(correction(author, contact("last@b.example")), curator));
        assertTrue(submissions.corrections().rebase(late.id(), late.owner()));
        assertEquals(
                new Contact("Cap", "", "last@b.example"),
                submissions.find(late.id()).orElseThrow().draft().contact());
    }

    @Test
    void addressThatTheAuthorChangedIsWritten() {
        good(publish(correction(author, contact("old@b.example")), curator));
        var begun = begunOf(translator);
        good(publish(correction(author, contact("old@b.example"), "title: Patis"), curator));

        var typed = Drafts.practice(contact("mine@b.example"));
        good(publish(submitted(begun, translator, typed), curator));

        assertEquals("Patis", now().text().original().title());
        assertEquals(
                new Contact("Cap", "", "mine@b.example"), now().text().contact().orElseThrow());
    }

    private Submission begunOf(Account by) {
        return submissions.corrections().correct(by.id(), now()).orElseThrow();
    }

    private static String contact(String email) {
        return "contact: {role: Cap, email: '" + email + "'}";
    }

    @Test
    void whatTheBodyItselfSaysIsVerified() {
        var own = members.member("own", new Grant(Right.CONTRIBUTOR, "ajuntament de girona"));

        var others = good(publish(submitted(begun(author, "verified: true"), author), curator));
        var theirs = good(publish(submitted(begun(own), own), curator));

        assertFalse(others.text().verified());
        assertTrue(theirs.text().verified());
    }

    @Test
    void correctionByTheBodyVerifiesAndNoOtherUndoesThatUntilItIsOfAnotherBody() {
        var own = members.member("own", new Grant(Right.CONTRIBUTOR, "Ajuntament de Girona"));
        assertFalse(item.text().verified());

        assertFalse(verified(correction(author, "title: Patis", "verified: true")));
        assertTrue(verified(correction(own, "end: 2021")));
        assertTrue(verified(correction(author, "title: Cours")));
        assertFalse(verified(correction(author, "organisation: {name: Salt}")));
    }

    private boolean verified(Submission correction) {
        return good(publish(correction, curator)).text().verified();
    }

    private Submission begun(Account account, String... differences) {
        return submissions.begin(account.id(), Drafts.practice(differences)).orElseThrow();
    }

    @Test
    void correctionStaysWithTheNetworksOfTheItem() {
        var begun = submissions.corrections().correct(translator.id(), item).orElseThrow();
        var taken = Drafts.practice("title: Meu", "networks: [c40]");

        submissions.save(begun.id(), begun.revision(), taken, translator.id());

        var saved = submissions.find(begun.id()).orElseThrow();
        assertEquals(List.of("educating-cities", "c40"), saved.draft().networks());
        assertTrue(saved.isReviewedBy(curator));
        var published = good(publish(submitted(saved, translator), List.of(new NetworkId("c40"))));
        assertEquals(
                List.of(new NetworkId("educating-cities"), new NetworkId("c40")),
                published.text().networks());
    }

    @Test
    void filesUnderEmbargoStayAndAreNotGivenToWhoCorrects() {
        var day = Optional.of(LocalDate.of(2999, 1, 1));
        var plan = file("plan").notBefore(day);
        var notes = file("notes");
        var text = Drafts.practiceText();
        items.keep("a.md", "escoles", "2", text, List.of(plan, notes));

        var begun = submissions.corrections().correct(translator.id(), now()).orElseThrow();

        assertEquals(
                List.of(notes),
                submissions.files(begun.id()).stream().map(SubmissionFile::file).toList());
        var draft = Drafts.practice("title: Patis");
        var corrected = good(publish(submitted(begun, translator, draft), curator));
        assertEquals(List.of(notes, plan), corrected.files());
        assertTrue(submissions.corrections().maySend(begun, notes.original().hash()));
        items.withdraw("a.md");
        assertFalse(submissions.corrections().maySend(begun, notes.original().hash()));
    }

    @Test
    void correctionBegunBeforeAnEmbargoDoesNotLiftIt() {
        var plan = file("plan");
        items.keep("a.md", "escoles", "2", Drafts.practiceText(), List.of(plan));
        var begun = submissions.corrections().correct(translator.id(), now()).orElseThrow();
        var closed = plan.notBefore(Optional.of(LocalDate.of(2999, 1, 1)));
        items.keep("a.md", "escoles", "3", Drafts.practiceText(), List.of(closed));

        var draft = Drafts.practice("title: Patis");
        var corrected = good(publish(submitted(begun, translator, draft), curator));

        assertEquals(List.of(closed), corrected.files());
    }

    @Test
    void fileThatOpensMeanwhileIsTakenInAndStaysPublished() {
        var closed = file("plan").notBefore(Optional.of(LocalDate.of(2999, 1, 1)));
        items.keep("a.md", "escoles", "2", Drafts.practiceText(), List.of(closed));
        var begun = begunOf(translator);
        var plan = closed.notBefore(Optional.empty());
        items.keep("a.md", "escoles", "3", Drafts.practiceText(), List.of(plan));

        assertTrue(submissions.corrections().rebase(begun.id(), translator.id()));

        assertEquals(List.of(plan), files(begun));
        var taken = submissions.find(begun.id()).orElseThrow();
        var typed = Drafts.practice("title: Patis");
        var corrected = good(publish(submitted(taken, translator, typed), curator));
        assertEquals(List.of(plan), corrected.files());
    }

    @Test
    void fileThatWasOpenedByItsDayCanBeRemoved() {
        var notes = file("notes");
        var plan = file("plan").notBefore(Optional.of(LocalDate.of(2020, 1, 1)));
        items.keep("a.md", "escoles", "2", Drafts.practiceText(), List.of(plan, notes));
        items.openFiles(LocalDate.of(2020, 1, 1));
        var opened = begunOf(translator);
        var kept = begunOf(author);
        assertEquals(2, files(opened).size());

        assertTrue(submissions.removeFile(opened.id(), 1, translator));
        var corrected =
                good(
                        publish(
                                submitted(opened, translator, Drafts.practice("title: Patis")),
                                curator));

        assertEquals(List.of(notes), corrected.files());
        assertTrue(submissions.corrections().rebase(kept.id(), author.id()));
        assertEquals(List.of(notes), files(kept));
    }

    @Test
    void fileThatWasOpenedByItsDayIsNotOpenedAgainOnceItIsClosed() {
        var plan = file("plan").notBefore(Optional.of(LocalDate.of(2020, 1, 1)));
        items.keep("a.md", "escoles", "2", Drafts.practiceText(), List.of(plan));
        items.openFiles(LocalDate.of(2020, 1, 1));
        var begun = begunOf(translator);
        var closed = plan.notBefore(Optional.of(LocalDate.of(2999, 1, 1)));
        items.keep("a.md", "escoles", "3", Drafts.practiceText(), List.of(closed));

        var typed = Drafts.practice("title: Patis");
        var corrected = good(publish(submitted(begun, translator, typed), curator));

        assertEquals(List.of(closed), corrected.files());
    }

    private List<ItemFile> files(Submission submission) {
        return SubmissionFile.files(submissions.files(submission.id()));
    }

    @Test
    void whatSomebodyWithdrewNoImportPublishesAgain() {
        items.withdraw(item.id(), Deed.of(Act.WITHDRAWN, curator.id(), "Asked for."));

        items.keep("a.md", "escoles", "2", Drafts.practiceText("title: Nou"), List.of());

        assertTrue(items.isWithdrawn(item.id()));
        assertEquals("Asked for.", items.tombstone("escoles").orElseThrow().reason());
        items.reinstate(item.id(), Deed.of(Act.REINSTATED, curator.id(), ""));
        items.keep("a.md", "escoles", "1", Drafts.practiceText(), List.of());
        assertEquals(item.version(), now().version());
    }

    @Test
    void whatSomebodyHasBegunIsFoundAgain() {
        var first = submissions.corrections().correct(author.id(), item).orElseThrow();

        assertEquals(first, submissions.corrections().correct(author.id(), item).orElseThrow());
        var french =
                submissions.corrections().translate(author.id(), item, Language.FR).orElseThrow();
        assertEquals(
                french,
                submissions.corrections().translate(author.id(), item, Language.FR).orElseThrow());
        var other = submissions.corrections().correct(translator.id(), item).orElseThrow();
        assertEquals(
                4,
                List.of(
                                first.id(),
                                french.id(),
                                other.id(),
                                submissions
                                        .corrections()
                                        .translate(author.id(), item, Language.PT)
                                        .orElseThrow()
                                        .id())
                        .stream()
                        .distinct()
                        .count());
    }

    @Test
    void translationLetInByACuratorIsReviewedAndChangesNothingElse() {
        var translated = good(publish(translation(translator, "Pátios"), curator));

        assertEquals("Pátios", translated.text().in(Language.PT).title());
        assertEquals(State.REVIEWED, translated.text().in(Language.PT).state());
        assertFalse(translated.text().outdated(Language.PT));
        assertEquals(item.text().original(), translated.text().original());
        assertEquals(item.text().in(Language.EN), translated.text().in(Language.EN));
    }

    @Test
    void translationByOneselfIsHumanAndReviewedOnceACuratorKeepsIt() {
        var own = translation(translator, "Pátios");
        assertEquals(State.HUMAN, good(publish(own, translator)).text().in(Language.PT).state());

        var kept = good(publish(translation(curator, "Pátios"), curator));

        assertEquals(State.REVIEWED, kept.text().in(Language.PT).state());
    }

    @Test
    void translationOfWhatWasCorrectedMeanwhileIsOutdatedAtOnce() {
        var begun = translation(translator, "Pátios");
        good(publish(correction(author, "title: Patis"), curator));

        var translated = good(publish(begun, curator));

        assertEquals("Patis", translated.text().original().title());
        assertEquals("Pátios", translated.text().in(Language.PT).title());
        assertTrue(translated.text().outdated(Language.PT));
    }

    @Test
    void translationIsUpToDateAgainOnceSomebodySaysThatItStillHolds() {
        good(publish(translation(translator, "Pátios"), translator));
        good(publish(correction(author, "title: Patis"), curator));
        assertTrue(now().text().outdated(Language.PT));

        var again = good(publish(translation(translator, "Pátios"), translator));

        assertFalse(again.text().outdated(Language.PT));
        assertEquals(State.HUMAN, again.text().in(Language.PT).state());
    }

    @Test
    void correctionLeavesTranslationsInTheirState() {
        good(publish(translation(translator, "Pátios"), curator));

        var corrected = good(publish(correction(author, "title: Patis"), curator));

        assertEquals(State.REVIEWED, corrected.text().in(Language.PT).state());
        assertTrue(corrected.text().outdated(Language.PT));
    }

    @Test
    void twoTranslationsIntoOneLanguageAreNotBothPublished() {
        var one = translation(translator, "Pátios");
        var two = translation(author, "Recreios");
        good(publish(one, curator));

        assertInstanceOf(Bad.class, publish(two, curator));
        assertEquals("Pátios", now().text().in(Language.PT).title());
    }

    @Test
    void whatComesFromItsSourceAgainKeepsTheTranslationsMadeHere() {
        good(publish(translation(translator, "Pátios"), curator));
        var source = good(Drafts.practice("title: Escoles").check(TestLibrary.known()));

        items.keep("a.md", "escoles", "2", source, List.of());

        assertEquals("Escoles", now().text().original().title());
        assertEquals("Pátios", now().text().in(Language.PT).title());
        assertEquals(State.REVIEWED, now().text().in(Language.PT).state());
        assertTrue(now().text().outdated(Language.PT));
    }

    @Test
    void onlyAuthorsAndCuratorsTranslateAlone() {
        var own = submissions.begin(author.id(), Drafts.practice()).orElseThrow();
        var published = good(publish(submitted(own, author), curator));
        for (var account : List.of(author, curator, members.administrator("admin"))) {
            var begun =
                    submissions
                            .corrections()
                            .translate(account.id(), published, Language.PT)
                            .orElseThrow();
            assertTrue(submissions.corrections().mayTranslateAlone(account, begun), account.name());
            assertFalse(submissions.corrections().mayTranslateAlone(translator, begun));
        }
        var begun =
                submissions
                        .corrections()
                        .translate(translator.id(), published, Language.PT)
                        .orElseThrow();
        assertFalse(submissions.corrections().mayTranslateAlone(translator, begun));
        var correction = submissions.corrections().correct(author.id(), published).orElseThrow();
        assertFalse(submissions.corrections().mayTranslateAlone(author, correction));
    }

    private Submission correction(Account by, String... differences) {
        var begun = submissions.corrections().correct(by.id(), now()).orElseThrow();
        var others = begun.draft().translations();
        return submitted(begun, by, Drafts.practice(differences).withTranslations(others));
    }

    private Submission translation(Account by, String title) {
        var begun = submissions.corrections().translate(by.id(), now(), Language.PT).orElseThrow();
        var words = Map.of("title", title, "summary", "Pátios abertos à tarde.");
        return submitted(begun, by, Rendering.in(begun.draft(), Language.PT, words));
    }

    private Submission submitted(Submission begun, Account by, Draft draft) {
        var saved = submissions.save(begun.id(), begun.revision(), draft, by.id());
        return submitted(assertInstanceOf(Saved.Done.class, saved).submission(), by);
    }

    private Submission submitted(Submission begun, Account by) {
        return good(submissions.submit(begun.id(), by.id(), true));
    }

    private Checked<Item> publish(Submission submission, Account by) {
        return publish(submission, submission.networks(), by);
    }

    private Checked<Item> publish(Submission submission, List<NetworkId> accepting) {
        return publish(submission, accepting, curator);
    }

    private Checked<Item> publish(Submission submission, List<NetworkId> accepting, Account by) {
        return database.jdbi()
                .inTransaction(
                        handle -> submissions.publish(handle, submission.id(), accepting, by.id()));
    }

    private ItemFile file(String words) {
        var original =
                new ReadFile(
                        Hash.of(words.getBytes(StandardCharsets.UTF_8)),
                        4,
                        "application/pdf",
                        ReadFile.State.READ,
                        "",
                        "",
                        Language.CA,
                        2);
        new Files(database.jdbi()).add(original, List.of());
        return new ItemFile(words + ".pdf", "", "", original);
    }

    private Item now() {
        return items.byId(item.id()).orElseThrow();
    }

    private static <T> T good(Checked<T> checked) {
        if (checked instanceof Bad<T>(var problems)) {
            throw new AssertionError(problems);
        }
        return ((Good<T>) checked).value();
    }
}
