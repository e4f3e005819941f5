package practica.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.account.Account;
import practica.account.Scope;
import practica.storage.Hash;
import practica.submission.Submission;
import practica.submission.Submissions;
import practica.support.Drafts;
import practica.support.MemberSite;
import practica.support.Program;

/// How many bytes a member may send that are not published.
class RoomOfMembersTest {
    private static int members;
    private static MemberSite site;

    private Account member;

    @BeforeAll
    static void open() {
        site = new MemberSite();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void join() {
        member = site.members().member("member-" + ++members);
    }

    @Test
    void whoHasNoRoomLeftIsToldAndNothingIsKept() {
        var full = holding(Submissions.MOST_BYTES);
        var path = "/es/deposit/" + full.id() + "/files";

        var answer = site.browser(member).upload(path, Map.of(), Map.of("more.txt", "more"));

        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("10 GB de archivos sin publicar"), answer::body);
        assertEquals(1, site.library().submissions().files(full.id()).size());
    }

    @Test
    void programsAndNewSubmissionsAreCountedToo() {
        var full = holding(Submissions.MOST_BYTES);

        var begun =
                site.browser(member)
                        .upload("/en/deposit", Map.of("kind", "document"), Map.of("a.txt", "a"));
        var sent =
                new Program(site, member, Scope.DEPOSIT)
                        .send("POST", "/api/v1/submissions/" + full.id() + "/files?name=b", "b");

        assertEquals(413, begun.statusCode());
        assertEquals(413, sent.statusCode());
        assertEquals(1, site.submissions(member).size());
    }

    @Test
    void lastByteStillFits() {
        holding(Submissions.MOST_BYTES - 4);
        var path = "/en/deposit/" + site.submissions(member).getFirst() + "/files";
        var browser = site.browser(member);

        assertEquals(413, browser.upload(path, Map.of(), Map.of("a.txt", "12345")).statusCode());
        assertEquals(303, browser.upload(path, Map.of(), Map.of("b.txt", "1234")).statusCode());
    }

    @Test
    void emptyFileIsTurnedAwayByItsName() {
        var begun =
                site.library().submissions().begin(member.id(), Drafts.practice()).orElseThrow();
        var path = "/fr/deposit/" + begun.id() + "/files";
        var program = new Program(site, member, Scope.DEPOSIT);

        var answer =
                site.browser(member)
                        .upload(path, Map.of(), Map.of("plan.txt", "", "other.txt", "other"));
        var sent =
                program.send("POST", "/api/v1/submissions/" + begun.id() + "/files?name=b.csv", "");

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("plan.txt est vide"), answer::body);
        assertEquals(422, sent.statusCode());
        assertTrue(sent.body().contains("b.csv"), sent::body);
        assertEquals(List.of(), site.library().submissions().files(begun.id()));
    }

    @Test
    void fileTooManyIsRefusedBeforeItIsKept() {
        var submissions = site.library().submissions();
        var begun = submissions.begin(member.id(), Drafts.practice()).orElseThrow();
        for (var sent = 0; sent < Submissions.MOST_FILES; sent += 10) {
            site.browser(member)
                    .upload("/ca/deposit/" + begun.id() + "/files", Map.of(), ten(sent));
        }
        var words = "one too many of " + member.name();

        var answer =
                site.browser(member)
                        .upload(
                                "/ca/deposit/" + begun.id() + "/files",
                                Map.of(),
                                Map.of("more.txt", words));

        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("50 fitxers com a màxim"), answer::body);
        assertFalse(isKept(words));
        assertEquals(Submissions.MOST_FILES, submissions.files(begun.id()).size());
    }

    @Test
    void draftTooManyKeepsNoFile() {
        var submissions = site.library().submissions();
        while (submissions.mayBegin(member.id())) {
            submissions.begin(member.id(), Drafts.practice()).orElseThrow();
        }
        var words = "a draft too many of " + member.name();

        var answer =
                site.browser(member)
                        .upload("/en/deposit", Map.of("kind", "document"), Map.of("a.txt", words));

        assertEquals(422, answer.statusCode());
        assertFalse(isKept(words));
    }

    private Map<String, String> ten(int from) {
        return IntStream.range(from, from + 10)
                .boxed()
                .collect(toMap(n -> n + ".txt", n -> n + " of " + member.name()));
    }

    private static boolean isKept(String words) {
        return Files.exists(site.library().vault().path(Hash.of(words.getBytes(UTF_8))));
    }

    @ParameterizedTest
    @CsvSource({"published, true", "declined, false"})
    void whatIsPublishedIsNotCounted(String state, boolean room) {
        var full = holding(Submissions.MOST_BYTES);
        site.library()
                .database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute(
                                "update submission set state = ? where id = ?",
                                state,
                                full.id().value()));

        assertEquals(room, site.library().submissions().hasRoom(member.id(), 1));
    }

    @Test
    void filesOfACorrectionAreCountedButThoseOfTheItem() {
        var item =
                site.library()
                        .items()
                        .keep("a.md", "a-" + members, "1", Drafts.practiceText(), List.of())
                        .item();
        var submissions = site.library().submissions();
        var begun = submissions.corrections().correct(member.id(), item).orElseThrow();

        fill(begun, Submissions.MOST_BYTES);

        assertFalse(submissions.hasRoom(member.id(), 1));
        var file = submissions.files(begun.id()).getFirst().file();
        site.library()
                .items()
                .keep("a.md", "a-" + members, "2", Drafts.practiceText(), List.of(file));
        assertTrue(submissions.hasRoom(member.id(), 1));
    }

    /// A submission with a file that says to be so large.
    private Submission holding(long bytes) {
        var begun =
                site.library().submissions().begin(member.id(), Drafts.practice()).orElseThrow();
        fill(begun, bytes);
        return begun;
    }

    private void fill(Submission begun, long bytes) {
        site.browser(member)
                .upload(
                        "/en/deposit/" + begun.id() + "/files",
                        Map.of(),
                        Map.of("plan.txt", "Plan " + member.name()));
        var hash = site.library().submissions().files(begun.id()).getFirst().original().hash();
        site.library()
                .database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute(
                                "update file set size = ? where hash = ?", bytes, hash.value()));
    }
}
