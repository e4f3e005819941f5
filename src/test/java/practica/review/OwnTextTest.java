package practica.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.account.Account;
import practica.language.Language;
import practica.submission.Submission;
import practica.support.Drafts;
import practica.support.MemberSite;
import practica.support.PageFaults;

/// Whoever reviews for a network does not decide on what they wrote, and is told who does.
class OwnTextTest {
    private static final String NOTICE = ".verdict .notice";

    @AutoClose private final ReviewSite site = new ReviewSite();

    @Test
    void curatorIsToldWhichColleagueDecides() {
        var submission = site.submitted(site.curator);

        var own = site.browser(site.curator).page(ReviewSite.address(submission));
        var theirs = site.browser(site.colleague).page(ReviewSite.address(submission));

        assertTrue(own.select(NOTICE).text().contains("Who can decide: colleague."), own::text);
        assertEquals(0, own.select("[name=verdict]").size());
        assertEquals(0, theirs.select(NOTICE).size());
        assertEquals(3, theirs.select("[name=verdict]").size());
    }

    @Test
    void whereNobodyElseReviewsForTheNetworkAnAdministratorDecidesAndIsTold() {
        var submission = site.submitted(site.elsewhere, "networks: [c40]");

        var own = site.browser(site.elsewhere).page(ReviewSite.address(submission));

        assertTrue(own.select(NOTICE).text().contains("Who can decide: administrator."));
        assertTrue(
                site.browser(site.administrator)
                        .page("/en/notices")
                        .text()
                        .contains(submission.draft().title()));
    }

    @Test
    void onlyAdministratorIsToldInEveryLanguageWhatCanBeDone() {
        try (var alone = new MemberSite()) {
            var administrator = alone.members().administrator("alone");
            var submission = submitted(alone, administrator);

            for (var language : Language.INTERFACE) {
                var page =
                        alone.browser(administrator)
                                .page("/" + language + "/review/" + submission.id());

                assertEquals(
                        List.of("/" + language + "/admin/people"),
                        page.select(NOTICE + " a").eachAttr("href"));
                assertTrue(page.select(NOTICE).text().contains("C40"), page::text);
                assertEquals(List.of(), PageFaults.of(page, language.code()));
            }
        }
    }

    @Test
    void authorWhoReviewsForNobodyIsToldNothing() {
        var submission = site.submitted();

        var page = site.browser(site.author).page(ReviewSite.address(submission));

        assertEquals(0, page.select(NOTICE).size());
    }

    private static Submission submitted(MemberSite site, Account owner) {
        var library = site.library();
        var begun =
                library.submissions()
                        .begin(owner.id(), Drafts.practice("networks: [c40]"))
                        .orElseThrow();
        var jdbi = library.database().jdbi();
        new Reviews(
                        jdbi,
                        library.submissions(),
                        library.people().accounts(),
                        new practica.notice.Notices(
                                jdbi,
                                library.letters(),
                                new practica.web.Site(() -> "http://localhost:1")))
                .submit(begun.id(), owner.id(), true);
        return library.submissions().find(begun.id()).orElseThrow();
    }
}
