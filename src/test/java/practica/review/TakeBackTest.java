package practica.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practica.account.Account;
import practica.language.Language;
import practica.submission.State;
import practica.submission.Submission;
import practica.support.Drafts;
import practica.support.PageFaults;

/// Who changed what of a submission, and how its owner takes back what others changed.
class TakeBackTest {
    private static final String SUMMARY = "summary: Els patis de les escoles obren cada tarda.";

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
    void ownerSeesWhatWhichCuratorChanged() {
        var submission = site.submitted();
        site.saved(submission, site.curator, SUMMARY);
        site.saved(submission, site.colleague, SUMMARY, "title: Patis oberts");
        site.asked(submission);

        var page = site.browser(site.author).page(ReviewSite.address(submission));

        var summary = section(page, "Summary");
        assertEquals("Changed by curator", summary.select(".note").text());
        assertEquals("cada", summary.select("ins").text());
        assertEquals("curator", summary.select("ins").attr("title"));
        assertEquals("a la", summary.select("del").text());
        var title = section(page, "Title");
        assertEquals("Changed by colleague", title.select(".note").text());
        assertEquals("Patis oberts", title.select("ins").text());
        assertEquals(2, page.select("form[action$=take-back]").size());
    }

    @Test
    void wordsOfSeveralPeopleInOneFieldAreTold() {
        var submission = site.submitted();
        site.saved(submission, site.curator, "summary: Els patis de les escoles obren cada tarda.");
        site.saved(
                submission,
                site.colleague,
                "summary: Els jardins de les escoles obren cada tarda.");

        var summary =
                section(
                        site.browser(site.colleague).page(ReviewSite.address(submission)),
                        "Summary");

        assertEquals("Changed by colleague and curator", summary.select(".note").text());
        assertEquals(
                List.of(
                        "patis colleague",
                        "jardins colleague",
                        "a curator",
                        "cada curator",
                        "la curator"),
                summary.select("ins, del").stream()
                        .map(one -> one.text() + " " + one.attr("title"))
                        .toList());
        assertEquals(5, summary.select(".by").size());
    }

    @Test
    void fieldIsTakenBackByItsOwnerAndAllElseStays() {
        var submission = site.submitted();
        site.saved(submission, site.curator, SUMMARY, "title: Patis oberts");
        var asked = site.asked(submission);

        var answer = takeBack(asked, site.author, "summary", asked.revision());

        assertEquals(303, answer.statusCode());
        var now = site.again(submission);
        assertEquals(Drafts.practice("title: Patis oberts"), now.draft());
        assertEquals(asked.revision() + 1, now.revision());
        assertEquals(
                site.author.id(),
                site.site
                        .library()
                        .submissions()
                        .revision(now.id(), now.revision())
                        .orElseThrow()
                        .author());
        var page = site.browser(site.author).page(ReviewSite.address(submission));
        assertEquals(0, section(page, "Summary").select("ins, del").size());
        assertEquals(
                List.of("title"),
                page.select("form[action$=take-back] [name=field]").eachAttr("value"));
    }

    @Test
    void wordsThatCouldNotBeReadAreTakenBackToo() {
        var submission = site.submitted();
        site.saved(
                submission,
                site.curator,
                Drafts.practice("start: ''"),
                Map.of("start", "some day"));
        var asked = site.asked(submission);

        takeBack(asked, site.author, "start", asked.revision());

        assertEquals(Drafts.practice(), site.again(submission).draft());
        assertEquals(Map.of(), site.again(submission).unread());
    }

    @Test
    void onlyTheOwnerInTheirTurnTakesBack() {
        var submission = site.submitted();
        var changed = site.saved(submission, site.curator, SUMMARY);
        var field = "summary";

        assertEquals(409, takeBack(changed, site.author, field, 2).statusCode());
        assertEquals(404, takeBack(changed, site.curator, field, 2).statusCode());
        var asked = site.asked(submission);
        for (var other : List.of(site.curator, site.colleague, site.administrator)) {
            assertEquals(404, takeBack(asked, other, field, 2).statusCode(), other.name());
        }
        for (var other : List.of(site.elsewhere, site.stranger)) {
            assertEquals(404, takeBack(asked, other, field, 2).statusCode(), other.name());
        }
        assertEquals(2, site.again(submission).revision());
        assertEquals(
                0,
                site.browser(site.curator)
                        .page(ReviewSite.address(submission))
                        .select("form[action$=take-back]")
                        .size());
    }

    @Test
    void nothingElseIsTakenBack() {
        var submission = site.submitted();
        site.saved(submission, site.curator, SUMMARY);
        var asked = site.asked(submission);
        var own = site.saved(asked, site.author, SUMMARY, "title: La meva");

        for (var field : List.of("title", "places", "networks", "", "nothing", "SUMMARY")) {
            assertEquals(
                    404, takeBack(own, site.author, field, own.revision()).statusCode(), field);
        }
        var stale = takeBack(own, site.author, "summary", asked.revision());
        assertEquals(422, stale.statusCode());
        assertTrue(stale.body().contains("It was changed meanwhile"));
        assertEquals(own, site.again(submission));
    }

    @Test
    void whatTheOwnerResubmitsIsTheirs() {
        var submission = site.submitted();
        site.saved(submission, site.curator, SUMMARY);
        site.asked(submission);
        site.submit(submission);
        var changed = site.saved(submission, site.colleague, SUMMARY, "title: Patis");
        site.asked(changed);

        var page = site.browser(site.author).page(ReviewSite.address(submission));

        assertEquals(
                List.of("title"),
                page.select("form[action$=take-back] [name=field]").eachAttr("value"));
        assertEquals(State.CHANGES_REQUESTED, site.again(submission).state());
    }

    @Test
    void curatorsSeeWhatTheOwnerChangedSinceTheyAskedForIt() {
        var submission = site.submitted();
        site.saved(submission, site.curator, SUMMARY);
        site.asked(submission);
        site.saved(submission, site.author, SUMMARY, "title: Patis oberts");
        site.submit(submission);

        var page = site.browser(site.curator).page(ReviewSite.address(submission));

        assertEquals("Changed by author", section(page, "Title").select(".note").text());
        assertEquals(0, section(page, "Summary").select("ins, del").size());
        assertTrue(page.select("article > .note").text().contains("since changes were asked for"));
    }

    @Test
    void whatWasWrittenBeforeItWasSubmittedIsItsOwnersAlone() {
        var begun =
                site.site
                        .library()
                        .submissions()
                        .begin(site.author.id(), Drafts.practice("summary: My secret words."))
                        .orElseThrow();
        site.saved(begun, site.author, Drafts.practice(), Map.of());
        var submission = site.submit(begun);
        site.saved(submission, site.curator, SUMMARY);
        var path = "/en/deposit/" + submission.id() + "/compare";

        for (var reader : List.of(site.curator, site.administrator)) {
            var browser = site.browser(reader);
            assertEquals(404, browser.get(path + "?since=1").statusCode());
            assertEquals(404, browser.get(path + "?since=0").statusCode());
            assertEquals(200, browser.get(path + "?since=2").statusCode());
            assertTrue(browser.get(path).body().contains("cada tarda"));
            assertFalse(browser.get(path).body().contains("secret"));
            assertFalse(browser.get(ReviewSite.address(submission)).body().contains("secret"));
        }
        assertTrue(site.browser(site.author).get(path + "?since=1").body().contains("secret"));
        assertEquals(404, site.browser(site.elsewhere).get(path + "?since=2").statusCode());
        site.asked(submission);
        site.submit(submission);
        assertEquals(404, site.browser(site.curator).get(path + "?since=1").statusCode());
        assertEquals(200, site.browser(site.curator).get(path + "?since=2").statusCode());
    }

    @Test
    void markupInWhatWasChangedIsWords() {
        var submission = site.submitted();
        site.saved(submission, site.curator, "summary: <script>alert(1)</script>");

        var page = site.browser(site.curator).page(ReviewSite.address(submission));

        assertEquals("<script>alert(1)</script>", section(page, "Summary").select("ins").text());
        assertEquals(0, page.select("article script").size());
    }

    @Test
    void pageIsSoundInEveryLanguage() {
        var submission = site.submitted();
        site.saved(submission, site.curator, SUMMARY);
        site.saved(submission, site.colleague, "summary: Els jardins.", "title: Patis");
        site.asked(submission);

        for (var language : Language.INTERFACE) {
            var path = "/" + language + "/review/" + submission.id();
            assertEquals(
                    List.of(),
                    PageFaults.of(site.browser(site.author).page(path), language.code()));
        }
    }

    @Test
    void pointsOfTheNetworkAreTickedBesideThoseOfAll() {
        var submission = site.submitted();
        var path = ReviewSite.address(submission) + "/checklist";

        site.browser(site.curator)
                .post(
                        path,
                        "network",
                        ReviewSite.NETWORK,
                        "looked",
                        "facts",
                        "looked",
                        "educating-cities:charter",
                        "looked",
                        "c40:charter",
                        "looked",
                        "<script>");

        assertEquals(
                List.of("facts", "educating-cities:charter"),
                site.reviews().of(submission.id()).getFirst().lookedAt());
        var page = site.browser(site.curator).page(ReviewSite.address(submission));
        assertEquals(
                List.of("facts", "educating-cities:charter"),
                page.select("[name=looked][checked]").eachAttr("value"));
        var other = site.submitted("networks: [c40]");
        assertEquals(
                Review.CHECKLIST,
                site.browser(site.elsewhere)
                        .page(ReviewSite.address(other))
                        .select("[name=looked]")
                        .eachAttr("value"));
    }

    private static Element section(Element page, String label) {
        return page.select("article section").stream()
                .filter(one -> one.select("h2").text().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.select("article").text()));
    }

    private static HttpResponse<String> takeBack(
            Submission submission, Account by, String field, int revision) {
        return site.browser(by)
                .post(
                        ReviewSite.address(submission) + "/take-back",
                        "field",
                        field,
                        "revision",
                        "" + revision);
    }
}
