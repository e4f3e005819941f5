package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import practica.account.Account;
import practica.job.JobKind;
import practica.language.Language;
import practica.notice.Notices;
import practica.review.Reviews;
import practica.review.Verdict;
import practica.submission.Submission;
import practica.support.Drafts;
import practica.support.MemberSite;
import practica.support.TestBrowser;
import practica.web.Site;

/// The pages of members, curators and administrators, in all their states at once: something to
/// review that was changed, a conversation, notices, a job that failed.
class MembersAccessibilityTest {
    private static final List<Language> LANGUAGES = Language.INTERFACE;
    private static final List<Integer> WIDTHS = List.of(320, 1280);

    private static TestBrowser browser;
    private static MemberSite site;
    private static Account administrator;
    private static List<String> pages;

    @BeforeAll
    static void open() {
        browser = new TestBrowser();
        site = new MemberSite();
        administrator = site.members().administrator("administrator");
        var submission = discussed(site.members().member("author"));
        var kind = new JobKind<>("test-fails", String.class);
        site.library()
                .database()
                .jdbi()
                .useTransaction(
                        handle -> site.library().jobs().fail(handle, kind, "one", "data", "Torn"));
        pages =
                List.of(
                        "/sign-in",
                        "/join",
                        "/password",
                        "/account",
                        "/account/second-step",
                        "/account/tokens",
                        "/notices",
                        "/deposit",
                        "/review",
                        "/review/" + submission.id(),
                        "/admin",
                        "/admin/people");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            site.close();
            browser.close();
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void axeFindsNothingAndNothingIsTooWide(Language language) {
        var found = new ArrayList<String>();
        for (var width : WIDTHS) {
            try (var reader = reader(width)) {
                var page = reader.newPage();
                for (var path : pages) {
                    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                    page.navigate(site.site().address("/" + language + path));
                    found.addAll(violations(new AxeBuilder(page), path + " " + width));
                    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                    var colours = new AxeBuilder(page).withRules(AccessibilityTest.COLOURS);
                    found.addAll(violations(colours, path + " " + width + " dark"));
                    var wide = (int) page.evaluate("document.documentElement.scrollWidth");
                    if (wide > width) {
                        found.add(path + " is " + wide + " wide at " + width);
                    }
                }
            }
        }

        assertEquals(List.of(), found);
    }

    private static BrowserContext reader(int width) {
        var reader = browser.reader(width);
        reader.addCookies(
                List.of(
                        new Cookie("practica", site.browser(administrator).secret())
                                .setUrl(site.site().address("/"))));
        return reader;
    }

    private static Submission discussed(Account author) {
        var library = site.library();
        var jdbi = library.database().jdbi();
        var reviews =
                new Reviews(
                        jdbi,
                        library.submissions(),
                        library.people().accounts(),
                        new Notices(jdbi, library.letters(), new Site(() -> "https://a.example")));
        var begun = library.submissions().begin(author.id(), Drafts.practice()).orElseThrow();
        reviews.submit(begun.id(), author.id(), true);
        var id = begun.id();
        reviews.decide(
                again(begun),
                "educating-cities",
                Verdict.CHANGES,
                "Quant va **costar**?",
                administrator);
        library.submissions()
                .save(id, 1, Drafts.practice("summary: Els patis obren cada tarda."), author.id());
        reviews.submit(id, author.id(), true);
        reviews.say(again(begun), author, "Res.", Optional.empty(), false);
        reviews.say(again(begun), administrator, "Cert?", Optional.empty(), true);
        reviews.assign(
                again(begun),
                "educating-cities",
                Optional.of(administrator),
                Optional.empty(),
                administrator);
        return again(begun);
    }

    private static Submission again(Submission submission) {
        return site.library().submissions().find(submission.id()).orElseThrow();
    }

    private static List<String> violations(AxeBuilder axe, String where) {
        return axe.analyze().getViolations().stream()
                .map(rule ->
                        where + ": " + rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .toList();
    }
}
