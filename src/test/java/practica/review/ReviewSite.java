package practica.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import practica.account.Account;
import practica.item.Draft;
import practica.notice.Notices;
import practica.submission.Saved;
import practica.submission.Submission;
import practica.support.Drafts;
import practica.support.Guest;
import practica.support.MemberSite;
import practica.web.Site;

/// A site with an author, curators of two networks, an administrator and a stranger.
final class ReviewSite implements AutoCloseable {
    static final String NETWORK = "educating-cities";
    static final String OTHER_NETWORK = "c40";

    final MemberSite site = new MemberSite();
    final Account author = site.members().member("author");
    final Account curator = site.members().curator("curator", NETWORK);
    final Account colleague = site.members().curator("colleague", NETWORK);
    final Account elsewhere = site.members().curator("elsewhere", OTHER_NETWORK);
    final Account administrator = site.members().administrator("administrator");
    final Account stranger = site.members().member("stranger");

    /// A case of the network that its author has submitted.
    Submission submitted(String... differences) {
        return submitted(author, differences);
    }

    Submission submitted(Account owner, String... differences) {
        var begun =
                site.library()
                        .submissions()
                        .begin(owner.id(), Drafts.practice(differences))
                        .orElseThrow();
        return submit(begun);
    }

    Submission submit(Submission submission) {
        reviews().submit(submission.id(), submission.owner(), true);
        return again(submission);
    }

    /// The same as somebody saves it, over what is there.
    Submission saved(Submission submission, Account by, String... differences) {
        return saved(submission, by, Drafts.practice(differences), Map.of());
    }

    Submission saved(Submission submission, Account by, Draft draft, Map<String, String> unread) {
        var now = again(submission);
        var saved =
                site.library().submissions().save(now.id(), now.revision(), draft, unread, by.id());
        assertEquals(Saved.Done.class, saved.getClass());
        return again(submission);
    }

    Submission asked(Submission submission) {
        assertEquals(
                new Decided.Done(),
                reviews().decide(again(submission), NETWORK, Verdict.CHANGES, "Why.", curator));
        return again(submission);
    }

    Submission again(Submission submission) {
        return site.library().submissions().find(submission.id()).orElseThrow();
    }

    Reviews reviews() {
        var library = site.library();
        var jdbi = library.database().jdbi();
        return new Reviews(
                jdbi,
                library.submissions(),
                library.people().accounts(),
                new Notices(jdbi, library.letters(), new Site(() -> "http://localhost:1")));
    }

    Guest browser(Account account) {
        return site.browser(account);
    }

    static String address(Submission submission) {
        return "/en/review/" + submission.id();
    }

    @Override
    public void close() {
        site.close();
    }
}
