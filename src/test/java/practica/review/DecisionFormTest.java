package practica.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.submission.State;
import practica.submission.Submission;
import practica.support.PageFaults;

class DecisionFormTest {
    private static final String WHY = "It is an <b>advertisement</b>.";

    @AutoClose private static final ReviewSite SITE = new ReviewSite();

    @Test
    void missingReasonLeadsToItsOwnBox() {
        var submission = both();

        var page = decided(submission, 422, ReviewSite.NETWORK, "declined", "");

        var box = page.expectFirst(leads(page));
        assertEquals(
                ReviewSite.NETWORK,
                box.closest("form").expectFirst("[name=network]").attr("value"));
        assertEquals("true", box.attr("aria-invalid"));
        assertEquals(
                "Tell the author why.",
                page.expectFirst("#" + box.attr("aria-describedby")).text());
        assertEquals(1, page.select("[aria-invalid]").size());
        assertEquals(List.of("declined"), page.select("[name=verdict][checked]").eachAttr("value"));
        assertEquals(List.of(), PageFaults.of(page, "en"));
    }

    @Test
    void whatWasTypedIsInTheFormOfItsNetworkOnly() {
        var submission = both();
        SITE.saved(submission, SITE.curator, "title: Other", "networks: [c40, educating-cities]");

        var page = decided(submission, 422, ReviewSite.NETWORK, "changes", WHY);

        assertEquals("#text", leads(page));
        assertEquals(1, page.select("#text").size());
        assertEquals(
                List.of("", WHY),
                page.select("form[action$=decision] textarea").stream()
                        .map(Element::text)
                        .toList());
        assertEquals("", page.expectFirst("#words").text());
        assertEquals(List.of("changes"), page.select("[name=verdict][checked]").eachAttr("value"));
    }

    @Test
    void tooLongReasonIsKeptWhole() {
        var words = "x".repeat(Reviews.LONGEST + 1);

        var page = decided(both(), 422, ReviewSite.NETWORK, "accepted", words);

        assertEquals(words, page.expectFirst(leads(page)).text());
    }

    @Test
    void whatKeepsItFromBeingPublishedLeadsToTheText() {
        var submission = SITE.submitted();
        SITE.site
                .library()
                .database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute(
                                "update submission set draft = draft || '{\"title\": \"\"}' where id = ?",
                                submission.id().value()));

        var page = decided(submission, 422, ReviewSite.NETWORK, "accepted", "Well done.");

        assertEquals("#text", leads(page));
        assertEquals("Well done.", page.expectFirst("[id^=reason-]").text());
        assertEquals(State.SUBMITTED, SITE.again(submission).state());
    }

    @Test
    void reasonIsAMessageWhereSomebodyHasDecidedMeanwhile() {
        var submission = SITE.submitted();
        SITE.asked(submission);

        var page = decided(submission, 422, ReviewSite.NETWORK, "declined", WHY);

        assertEquals(0, page.select("form[action$=decision]").size());
        assertEquals("#words", leads(page));
        assertEquals(WHY, page.expectFirst("#words").text());
    }

    @Test
    void dayOrCuratorThatIsNotUnderstoodChangesNothing() {
        var submission = SITE.submitted();
        var colleague = SITE.colleague.id().toString();
        assigned(submission, 303, colleague, "2031-05-04");
        var before = review(submission);

        for (var day : List.of("+99999999-01-01", "2031-02-30", "soon", "0001-01-01", "<b>")) {
            var page = assigned(submission, 422, colleague, day);
            var field = page.expectFirst(leads(page));
            assertEquals("due", field.attr("name"));
            assertEquals(day, field.val());
            assertEquals("true", field.attr("aria-invalid"));
            assertTrue(field.closest("details").hasAttr("open"));
            assertEquals(List.of(), PageFaults.of(page, "en"));
        }
        for (var person :
                List.of(
                        "x",
                        "999999",
                        SITE.author.id().toString(),
                        SITE.elsewhere.id().toString())) {
            var page = assigned(submission, 422, person, "2031-06-07");
            assertEquals("curator", page.expectFirst(leads(page)).attr("name"));
            assertEquals("2031-06-07", page.select("[name=due]").val());
        }

        assertEquals(before, review(submission));
        assertEquals(Optional.of(SITE.colleague.id()), before.curator());
    }

    @Test
    void emptyFieldsTakeItFromWhomItWasGivenTo() {
        var submission = SITE.submitted();
        assigned(submission, 303, SITE.colleague.id().toString(), "2031-05-04");

        assigned(submission, 303, "", " ");

        assertEquals(Optional.empty(), review(submission).curator());
        assertEquals(Optional.empty(), review(submission).due());
    }

    private static Submission both() {
        return SITE.submitted("networks: [c40, educating-cities]");
    }

    private static Review review(Submission submission) {
        return SITE.reviews().of(submission.id()).getFirst();
    }

    /// What the summary of problems leads to.
    private static String leads(Document page) {
        return page.expectFirst(".problems a").attr("href");
    }

    private static Document decided(
            Submission read, int status, String network, String verdict, String words) {
        return posted(
                read,
                status,
                "decision",
                "network",
                network,
                "verdict",
                verdict,
                "words",
                words,
                "revision",
                "" + read.revision());
    }

    private static Document assigned(
            Submission submission, int status, String curator, String due) {
        return posted(
                submission,
                status,
                "assignment",
                "network",
                ReviewSite.NETWORK,
                "curator",
                curator,
                "due",
                due);
    }

    /// An administrator has the forms of all networks.
    private static Document posted(
            Submission submission, int status, String action, String... form) {
        var answer =
                SITE.browser(SITE.administrator)
                        .post(ReviewSite.address(submission) + "/" + action, form);
        assertEquals(status, answer.statusCode());
        return Jsoup.parse(answer.body());
    }
}
