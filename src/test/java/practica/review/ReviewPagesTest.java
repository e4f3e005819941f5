package practica.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practica.account.Grant;
import practica.account.Grant.Right;
import practica.language.Language;
import practica.notice.Notices;
import practica.submission.State;
import practica.submission.Submission;
import practica.support.Drafts;
import practica.support.Guest;
import practica.support.MemberSite;
import practica.support.PageFaults;
import practica.web.Site;

class ReviewPagesTest {
    private static final String NETWORK = "educating-cities";

    private static MemberSite site;
    private static Guest author;
    private static Guest curator;
    private static Guest elsewhere;
    private static Guest stranger;

    @BeforeAll
    static void open() {
        site = new MemberSite();
        author = site.joined("author@example.org", Language.CA);
        curator = curator("curator@example.org", Language.ES, NETWORK);
        elsewhere = curator("elsewhere@example.org", Language.EN, "c40");
        stranger = site.joined("stranger@example.org");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void caseIsTalkedAboutCorrectedAndPublished() {
        var submission = submitted("Patis oberts");
        var page = "/es/review/" + submission.id();

        var queue = curator.page("/es/review");
        assertTrue(queue.select(".rows a").eachText().contains("Patis oberts"));
        decide(submission, "changes", "¿Cuánto **costó**?");
        var letter = site.letter("author@example.org");
        var asked = author.page("/ca/review/" + submission.id());
        site.library()
                .submissions()
                .save(
                        submission.id(),
                        submission.revision(),
                        Drafts.practice(
                                "title: Patis oberts",
                                "summary: Els patis de les escoles obren cada tarda."),
                        site.account("author@example.org").id());
        reviews().submit(submission.id(), site.account("author@example.org").id(), true);
        author.post("/ca/review/" + submission.id() + "/messages", "words", "Res.");
        var changed = curator.page(page);
        decide(submission, "accepted", "");

        assertTrue(letter.contains("Es demanen canvis a «Patis oberts»"), letter);
        assertTrue(letter.contains("¿Cuánto **costó**?"), letter);
        assertEquals("costó", asked.select(".thread strong").text());
        assertEquals("cada", changed.select(".changes ins").text().split(" ", 2)[0]);
        assertEquals(State.PUBLISHED, again(submission).state());
        var item =
                site.library().items().byId(again(submission).item().orElseThrow()).orElseThrow();
        assertEquals(200, site.site().get(item.address(Language.EN)).statusCode());
        assertTrue(site.letter("author@example.org").contains("«Patis oberts» està publicat"));
    }

    @Test
    void nobodyElseSeesIt() {
        var submission = submitted("Només per a qui revisa");
        var path = "/en/review/" + submission.id();

        assertEquals(200, author.get(path).statusCode());
        assertEquals(200, curator.get(path).statusCode());
        assertEquals(404, elsewhere.get(path).statusCode());
        assertEquals(404, stranger.get(path).statusCode());
        assertEquals(303, site.guest().get(path).statusCode());
        for (var action : List.of("messages", "checklist", "assignment", "decision")) {
            var answer =
                    elsewhere.post(
                            path + "/" + action,
                            "network",
                            NETWORK,
                            "verdict",
                            "accepted",
                            "words",
                            "x");
            assertEquals(404, answer.statusCode(), action);
        }
        assertEquals(404, stranger.post(path + "/messages", "words", "x").statusCode());
        assertEquals(403, stranger.post(path + "/decision").statusCode());
        assertEquals(403, author.get("/en/review").statusCode());
        assertEquals(State.SUBMITTED, again(submission).state());
    }

    @Test
    void authorDoesNotDecide() {
        var own = curator("own@example.org", Language.EN, NETWORK);
        var begun =
                site.library()
                        .submissions()
                        .begin(site.account("own@example.org").id(), Drafts.practice())
                        .orElseThrow();
        reviews().submit(begun.id(), site.account("own@example.org").id(), true);

        var tried =
                own.post(
                        "/en/review/" + begun.id() + "/decision",
                        "network",
                        NETWORK,
                        "verdict",
                        "accepted",
                        "words",
                        "");

        assertEquals(404, tried.statusCode());
    }

    @Test
    void whatWasNotReadIsNotDecided() {
        var submission = submitted("Canviat");
        site.library()
                .submissions()
                .save(
                        submission.id(),
                        1,
                        Drafts.practice("title: Un altre"),
                        site.account("curator@example.org").id());

        var stale =
                curator.post(
                        "/es/review/" + submission.id() + "/decision",
                        "network",
                        NETWORK,
                        "verdict",
                        "accepted",
                        "revision",
                        "1");

        assertEquals(422, stale.statusCode());
        assertTrue(stale.body().contains("Ha cambiado entretanto"));
        assertEquals(State.SUBMITTED, again(submission).state());
    }

    @Test
    void checklistAndAssignmentAreKept() {
        var submission = submitted("Llista");
        var path = "/es/review/" + submission.id();
        var id = site.account("curator@example.org").id().toString();

        curator.post(path + "/checklist", "network", NETWORK, "looked", "facts");
        curator.post(path + "/assignment", "network", NETWORK, "curator", id, "due", "2020-02-29");

        var page = curator.page(path);
        assertEquals(List.of("facts"), page.select("[name=looked][checked]").eachAttr("value"));
        assertEquals("2020-02-29", page.select("[name=due]").val());
        assertTrue(curator.page("/es/review").select(".late").text().contains("2020"));
    }

    @Test
    void badInputIsSaidAndKept() {
        var submission = submitted("Mal");
        var path = "/en/review/" + submission.id();

        assertEquals(422, curator.post(path + "/messages", "words", " ").statusCode());
        var words = "x".repeat(20_000);
        var refused = curator.post(path + "/messages", "words", words);
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains(words));
        assertEquals(
                404,
                curator.post(path + "/decision", "network", NETWORK, "verdict", "maybe")
                        .statusCode());
        assertEquals(
                404,
                curator.post(path + "/decision", "network", "c40", "verdict", "accepted")
                        .statusCode());
        assertEquals(404, curator.get("/en/review/999999").statusCode());
        assertEquals(404, curator.get("/en/review/x").statusCode());
        assertFalse(again(submission).state() == State.PUBLISHED);
    }

    @Test
    void scriptInAMessageIsWords() {
        var submission = submitted("Atac");
        author.post(
                "/ca/review/" + submission.id() + "/messages",
                "words",
                "<script>alert(1)</script> [x](java&#115;cript:alert(1))");

        var thread = curator.page("/es/review/" + submission.id()).select(".thread");

        assertEquals("", thread.select("script, a[href]").outerHtml());
    }

    @Test
    void pagesAreSoundInEveryLanguage() {
        var submission = submitted("Sòlid");
        for (var language : Language.INTERFACE) {
            for (var path : List.of("/review", "/review/" + submission.id(), "/notices")) {
                var page = curator.page("/" + language + path);
                assertEquals(List.of(), PageFaults.of(page, language.code()), path);
            }
        }
    }

    private static void decide(Submission submission, String verdict, String words) {
        var answer =
                curator.post(
                        "/es/review/" + submission.id() + "/decision",
                        "network",
                        NETWORK,
                        "verdict",
                        verdict,
                        "words",
                        words,
                        "revision",
                        "" + again(submission).revision());
        assertEquals(303, answer.statusCode());
    }

    private static Submission submitted(String title) {
        var owner = site.account("author@example.org").id();
        var begun =
                site.library()
                        .submissions()
                        .begin(owner, Drafts.practice("title: " + title))
                        .orElseThrow();
        reviews().submit(begun.id(), owner, true);
        return again(begun);
    }

    private static Submission again(Submission submission) {
        return site.library().submissions().find(submission.id()).orElseThrow();
    }

    private static Reviews reviews() {
        var jdbi = site.library().database().jdbi();
        var address = new Site(() -> "http://localhost:1");
        return new Reviews(
                jdbi,
                site.library().submissions(),
                site.library().people().accounts(),
                new Notices(jdbi, site.library().letters(), address));
    }

    private static Guest curator(String address, Language language, String network) {
        return site.joined(address, language, new Grant(Right.CURATOR, network));
    }
}
