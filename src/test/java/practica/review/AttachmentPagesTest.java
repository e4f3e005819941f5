package practica.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practica.account.Account;
import practica.language.Language;
import practica.storage.Hash;
import practica.submission.Submission;
import practica.submission.Submissions;
import practica.support.PageFaults;

class AttachmentPagesTest {
    private static ReviewSite site;

    @BeforeAll
    static void open() {
        site = new ReviewSite();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void messageShowsItsFilesWithNameFormatAndSize() {
        var submission = site.submitted();

        var answer =
                send(
                        submission,
                        site.author,
                        Map.of("words", "The figures."),
                        Map.of("figures.csv", "a,b\n".repeat(700), "water.txt", "agua"));

        assertEquals(303, answer.statusCode());
        var said = site.browser(site.curator).page(path(submission)).select(".thread > li").last();
        assertEquals("The figures.", said.select(".text").text());
        assertEquals(
                List.of("figures.csv CSV, 3 kB", "water.txt TXT, 1 kB"),
                said.select(".attached li").eachText().stream().sorted().toList());
    }

    @Test
    void fileIsSavedAndNeverShown() {
        var submission = site.submitted();
        var script = "<html><script>alert(1)</script></html>";
        send(
                submission,
                site.author,
                Map.of("words", ""),
                Map.of("page.html", script, "plan.pdf", "%PDF-1.4", "logo.svg", "<svg/>"));

        for (var file : site.reviews().attachments(submission, site.author)) {
            var answer = get(submission, file, site.curator);

            assertEquals(200, answer.statusCode());
            assertEquals(
                    "attachment; filename*=UTF-8''" + file.name(),
                    header(answer, "Content-Disposition"));
            assertEquals("application/octet-stream", header(answer, "Content-Type"));
            assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
            assertEquals("no-store", header(answer, "Cache-Control"));
            assertEquals("sandbox; default-src 'none'", header(answer, "Content-Security-Policy"));
        }
        assertEquals(script, get(submission, named(submission, "page.html"), site.author).body());
    }

    @Test
    void filesOfMessagesTakeRoomOfTheirAuthor() {
        var author = site.site.members().member("large-files");
        var submission = site.submitted(author);
        send(submission, author, Map.of("words", "x"), Map.of("large.txt", "large"));
        var hash =
                site.reviews().attachments(submission, author).getFirst().file().original().hash();
        site.site
                .library()
                .database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute(
                                "update file set size = ? where hash = ?",
                                Submissions.MOST_BYTES,
                                hash.value()));

        var answer = send(submission, author, Map.of("words", "y"), Map.of("b.txt", "more"));

        assertEquals(413, answer.statusCode());
        assertEquals(1, site.reviews().attached(submission.id()));
    }

    @Test
    void onlyWhoReadsTheMessageReadsTheFile() {
        var submission = site.submitted();
        send(submission, site.author, Map.of("words", "x"), Map.of("mine.txt", "mine"));
        var file = named(submission, "mine.txt");

        assertEquals(
                Map.of(
                        "author", 200,
                        "curator", 200,
                        "colleague", 200,
                        "administrator", 200,
                        "elsewhere", 404,
                        "stranger", 404),
                answers(submission, file));
        assertEquals(303, site.site.site().get(path(submission, file)).statusCode());
    }

    @Test
    void filesOfNotesAreForCuratorsOnly() {
        var submission = site.submitted();
        send(
                submission,
                site.curator,
                Map.of("words", "Between us", "note", "yes"),
                Map.of("doubt.txt", "doubt"));
        var file = named(submission, "doubt.txt");

        assertEquals(
                Map.of(
                        "author", 404,
                        "curator", 200,
                        "colleague", 200,
                        "administrator", 200,
                        "elsewhere", 404,
                        "stranger", 404),
                answers(submission, file));
        assertFalse(site.browser(site.author).get(path(submission)).body().contains("doubt.txt"));
    }

    @Test
    void ownerWritesNoNotes() {
        var submission = site.submitted();

        send(
                submission,
                site.author,
                Map.of("words", "x", "note", "yes"),
                Map.of("open.txt", "open"));

        assertEquals(200, answers(submission, named(submission, "open.txt")).get("author"));
    }

    @Test
    void numberOfAnotherConversationLeadsNowhere() {
        var first = site.submitted();
        var second = site.submitted();
        send(first, site.author, Map.of("words", "x"), Map.of("first.txt", "first"));
        var file = named(first, "first.txt");

        assertEquals(404, get(second, file, site.author).statusCode());
        for (var number : List.of("0", "-1", "x", "99999999999999999999", "0" + file.id())) {
            var path = path(first) + "/attachments/" + number;
            assertEquals(404, site.browser(site.author).get(path).statusCode(), number);
        }
    }

    @Test
    void nothingElseServesIt() {
        var submission = site.submitted();
        var words = "Unfindable vermilion attachment";
        send(submission, site.author, Map.of("words", "x"), Map.of("hidden.txt", words));
        var hash = Hash.of(words.getBytes(StandardCharsets.UTF_8));

        for (var path :
                List.of(
                        "/files/" + hash + "/hidden.txt",
                        "/en/files/" + hash,
                        "/api/v1/files/" + hash + "/text")) {
            assertEquals(404, site.site.site().get(path).statusCode(), path);
            assertEquals(404, site.browser(site.administrator).get(path).statusCode(), path);
        }
        assertEquals(
                0,
                site.site.site().json("/api/v1/search?q=vermilion&lang=en").path("total").asInt());
        assertEquals(0, site.site.library().items().published());
    }

    @Test
    void tooManyFilesAreRefusedAndNothingIsSaid() {
        var submission = site.submitted();
        var files = new TreeMap<String, String>();
        for (var n = 0; n <= AttachmentPages.MOST; n++) {
            files.put(n + ".txt", "file " + n);
        }

        var answer = send(submission, site.author, Map.of("words", "All of it"), files);

        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("at most 5"), answer::body);
        assertEquals(List.of(), site.reviews().attachments(submission, site.author));
        assertFalse(site.browser(site.author).get(path(submission)).body().contains("All of it"));
        files.remove("0.txt");
        assertEquals(303, send(submission, site.author, Map.of("words", ""), files).statusCode());
        assertEquals(5, site.reviews().attached(submission.id()));
    }

    @Test
    void conversationHasItsFillOfFiles() {
        var submission = site.submitted();
        var files = Map.of("a", "a", "b", "b", "c", "c", "d", "d", "e", "e");
        for (var n = 0; n < AttachmentPages.MOST_IN_ALL; n += files.size()) {
            assertEquals(303, send(submission, site.author, Map.of(), files).statusCode());
        }

        var answer = send(submission, site.curator, Map.of("words", "One more"), Map.of("f", "f"));

        assertEquals(413, answer.statusCode());
        assertEquals(100, site.reviews().attached(submission.id()));
        assertEquals(
                303, send(submission, site.curator, Map.of("words", "x"), Map.of()).statusCode());
    }

    @Test
    void wordsAreLimitedWithFilesToo() {
        var submission = site.submitted();

        var empty = send(submission, site.author, Map.of("words", " "), Map.of());
        var longer =
                send(
                        submission,
                        site.author,
                        Map.of("words", "x".repeat(20_000)),
                        Map.of("a.txt", "a"));
        var huge = send(submission, site.author, Map.of("words", "x".repeat(1_100_000)), Map.of());

        assertEquals(422, empty.statusCode());
        assertEquals(422, longer.statusCode());
        assertEquals(413, huge.statusCode());
        assertEquals(0, site.reviews().attached(submission.id()));
    }

    @Test
    void tornFormIsRefused() {
        var submission = site.submitted();

        var answer =
                site.browser(site.author)
                        .send(
                                path(submission) + "/messages",
                                "multipart/form-data; boundary=x",
                                "--x\r\nContent-Disposition: form-data; name=\"words\"\r\n\r\ntorn");

        assertEquals(400, answer.statusCode());
        assertFalse(site.browser(site.author).get(path(submission)).body().contains("torn"));
    }

    @Test
    void hostileNamesLoseWhatIsDangerous() {
        var submission = site.submitted();
        send(
                submission,
                site.author,
                Map.of("words", "x"),
                Map.of(
                        "../../etc/passwd",
                        "folders",
                        "<img src=x onerror=alert(1)>.html",
                        "markup",
                        "\u202Egpj.exe",
                        "turned",
                        "n".repeat(400) + ".txt",
                        "long"));

        var page = site.browser(site.curator).page(path(submission));

        var names = page.select(".attached a").eachText();
        assertTrue(names.contains("passwd"), names::toString);
        assertTrue(names.contains("<img src=x onerror=alert(1)>.html"), names::toString);
        assertTrue(names.stream().noneMatch(name -> name.contains("\u202E")), names::toString);
        assertTrue(names.stream().allMatch(name -> name.length() < 200), names::toString);
        assertEquals(0, page.select(".attached img").size());
        for (var file : site.reviews().attachments(submission, site.author)) {
            assertEquals(200, get(submission, file, site.author).statusCode(), file.name());
        }
    }

    @Test
    void filesAreTakenWithMessagesOnly() {
        var submission = site.submitted();

        for (var action : List.of("decision", "checklist", "assignment", "take-back")) {
            var answer =
                    site.browser(site.curator)
                            .upload(
                                    path(submission) + "/" + action,
                                    Map.of("network", ReviewSite.NETWORK),
                                    Map.of("a.txt", "a"));
            assertEquals(415, answer.statusCode(), action);
        }
        for (var account : List.of(site.elsewhere, site.stranger)) {
            assertEquals(
                    404,
                    send(submission, account, Map.of("words", "x"), Map.of("a.txt", "a"))
                            .statusCode());
        }
        assertEquals(0, site.reviews().attached(submission.id()));
    }

    @Test
    void everybodyFindsTheirFilesInTheirExport() {
        var submission = site.submitted();
        send(submission, site.author, Map.of("words", "x"), Map.of("exported.txt", "exported"));

        var path = "/en/account/export.json";
        assertTrue(site.browser(site.author).get(path).body().contains("exported.txt"));
        assertFalse(site.browser(site.curator).get(path).body().contains("exported.txt"));
    }

    @Test
    void pageIsSoundInEveryLanguage() {
        var submission = site.submitted();
        send(submission, site.author, Map.of("words", "x"), Map.of("a.txt", "a"));

        for (var language : Language.INTERFACE) {
            var page =
                    site.browser(site.curator).page("/" + language + "/review/" + submission.id());
            assertEquals(List.of(), PageFaults.of(page, language.code()));
        }
    }

    private static Map<String, Integer> answers(Submission submission, Attachment file) {
        var answers = new TreeMap<String, Integer>();
        for (var account :
                List.of(
                        site.author,
                        site.curator,
                        site.colleague,
                        site.administrator,
                        site.elsewhere,
                        site.stranger)) {
            answers.put(account.name(), get(submission, file, account).statusCode());
        }
        return answers;
    }

    private static Attachment named(Submission submission, String name) {
        return site.reviews().attachments(submission, site.administrator).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> send(
            Submission submission,
            Account account,
            Map<String, String> fields,
            Map<String, String> files) {
        return site.browser(account).upload(path(submission) + "/messages", fields, files);
    }

    private static HttpResponse<String> get(
            Submission submission, Attachment file, Account account) {
        return site.browser(account).get(path(submission, file));
    }

    private static String path(Submission submission) {
        return ReviewSite.address(submission);
    }

    private static String path(Submission submission, Attachment file) {
        return path(submission) + "/attachments/" + file.id();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
