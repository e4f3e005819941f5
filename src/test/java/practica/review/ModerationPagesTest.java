package practica.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import practica.account.Account;
import practica.language.Language;
import practica.mail.Posted;
import practica.submission.State;
import practica.submission.Submission;
import practica.support.PageFaults;

/// What looks like spam waits apart until a curator says what it is.
class ModerationPagesTest {
    private static final String ADVERTISEMENT =
            "summary: Buy at https://a.example https://b.example https://c.example https://d.example";

    @AutoClose private static final ReviewSite SITE = new ReviewSite();

    private static int count;

    private Account author;

    @BeforeEach
    void forget() {
        for (var table : List.of("notice", "letter", "review_message", "review")) {
            SITE.site
                    .library()
                    .database()
                    .jdbi()
                    .useHandle(handle -> handle.execute("delete from " + table));
        }
        author = SITE.site.members().member("new" + ++count);
    }

    @Test
    void nobodyIsToldOfWhatLooksLikeSpam() {
        var held = SITE.submitted(author, ADVERTISEMENT);

        assertEquals(State.SUBMITTED, held.state());
        assertEquals(List.of(), letters());
        assertEquals(0, queue().select(".batch .rows > li").size());
        var line = queue().select("section[aria-labelledby=held] li");
        assertEquals(1, line.size());
        assertTrue(line.select("a").attr("href").endsWith("/" + held.id()), line::html);
        for (var language : Language.INTERFACE) {
            var page = SITE.site.browser(SITE.curator).page("/" + language + "/review");
            assertEquals(List.of(), PageFaults.of(page, language.code()));
        }
    }

    @Test
    void whatIsLetThroughComesIntoTheQueueAndTheOthersAreTold() {
        var held = SITE.submitted(author, ADVERTISEMENT);

        assertEquals(303, decide(SITE.curator, held, "release").statusCode());

        assertEquals(1, queue().select(".batch .rows > li").size());
        assertEquals(
                List.of(SITE.colleague.address()),
                letters().stream().map(Posted::receiver).toList());
        assertEquals(409, decide(SITE.curator, held, "release").statusCode());
        assertEquals(409, decide(SITE.curator, held, "spam").statusCode());
    }

    @Test
    void spamIsDeclinedAndItsAuthorIsNotTold() {
        var held = SITE.submitted(author, ADVERTISEMENT);

        assertEquals(303, decide(SITE.administrator, held, "spam").statusCode());

        assertEquals(State.DECLINED, SITE.again(held).state());
        assertEquals(List.of(), letters());
        assertEquals(0, queue().select("[aria-labelledby=held]").size());
    }

    @Test
    void onlyThoseWhoReviewItSayWhatItIs() {
        var held = SITE.submitted(author, ADVERTISEMENT);

        assertEquals(403, decide(author, held, "release").statusCode());
        assertEquals(403, decide(SITE.stranger, held, "release").statusCode());
        assertEquals(404, decide(SITE.elsewhere, held, "release").statusCode());
        assertEquals(400, decide(SITE.curator, held, "perhaps").statusCode());
        assertFalse(SITE.site.browser(SITE.elsewhere).get("/en/review").body().contains("held"));
    }

    @Test
    void nobodyHearsItsAuthorWhileItIsHeld() {
        var held = SITE.submitted(author, ADVERTISEMENT);

        SITE.reviews().say(held, author, "Buy!", Optional.empty(), false);

        assertEquals(List.of(), letters());
    }

    @Test
    void curatorOfOneNetworkDoesNotDropItForTheOthers() {
        var held = SITE.submitted(author, ADVERTISEMENT, "networks: [educating-cities, c40]");

        assertEquals(409, decide(SITE.curator, held, "spam").statusCode());
        assertEquals(303, decide(SITE.administrator, held, "spam").statusCode());
    }

    @Test
    void whoeverIsKnownIsBelieved() {
        var first = SITE.submitted(author);
        assertEquals(
                new Decided.Done(),
                SITE.reviews()
                        .decide(first, ReviewSite.NETWORK, Verdict.ACCEPTED, "", SITE.curator));

        SITE.submitted(author, ADVERTISEMENT);
        SITE.submitted(SITE.elsewhere, ADVERTISEMENT);

        assertEquals(2, queue().select(".batch .rows > li").size());
    }

    @Test
    void decisionIsWordEnoughAndItIsNotHeldAgain() {
        var held = SITE.submitted(author, ADVERTISEMENT);
        SITE.asked(held);

        SITE.submit(SITE.again(held));

        assertEquals(1, queue().select(".batch .rows > li").size());
    }

    private static Document queue() {
        return SITE.site.browser(SITE.curator).page("/en/review");
    }

    private static HttpResponse<String> decide(Account account, Submission held, String deed) {
        var path = "/en/review/" + held.id() + "/moderation";
        return SITE.site.browser(account).post(path, "do", deed);
    }

    private static List<Posted> letters() {
        return SITE.site.library().letters().list(Posted.State.WAITING);
    }
}
