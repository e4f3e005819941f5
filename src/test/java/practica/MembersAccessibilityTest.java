package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import practica.account.Account;
import practica.alert.Frequency;
import practica.alert.SavedSearches;
import practica.collection.Collection.Visibility;
import practica.collection.Collections;
import practica.collection.Description;
import practica.item.Act;
import practica.item.Deed;
import practica.job.JobKind;
import practica.language.Language;
import practica.mail.EmailAddress;
import practica.notice.Notices;
import practica.report.Report;
import practica.report.Reports;
import practica.report.Telling;
import practica.review.Reviews;
import practica.review.Verdict;
import practica.search.SearchAddress;
import practica.snapshot.Snapshots;
import practica.submission.Submission;
import practica.support.Axe;
import practica.support.Drafts;
import practica.support.MemberSite;
import practica.support.TestBrowser;
import practica.web.Site;

/// The pages of members, curators and administrators, in all their states at once: something to
/// review that was changed, a conversation, a report, notices, a job that failed.
class MembersAccessibilityTest {
    private static final List<Language> LANGUAGES = Language.INTERFACE;

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
        reported();
        var item = corrected();
        pages =
                List.of(
                        item,
                        item + "/history",
                        item + "/history/1",
                        item + "/changes?from=1&to=2",
                        item + "/changes?from=1&to=2&view=beside",
                        withdrawn(),
                        withdrawn() + "/history",
                        translated(),
                        "/sign-in",
                        "/join",
                        "/password",
                        "/account",
                        "/account/affiliations",
                        "/account/second-step",
                        "/account/tokens",
                        "/notices",
                        "/collections",
                        collected(),
                        item + "/collect",
                        "/snapshots/1",
                        "/statistics",
                        "/exports",
                        "/search/export?items=1,2",
                        "/searches?search=%2Fen%2Fsearch%3Fq%3Dyards",
                        "/deposit",
                        story(),
                        "/review",
                        "/review/" + submission.id(),
                        "/reports",
                        "/admin",
                        "/admin/people");
    }

    /// An item of two versions, whose translations are outdated.
    private static String corrected() {
        var items = site.library().items();
        items.keep("yards", "yards", "1", Drafts.practiceText(), List.of());
        var text = Drafts.practiceText("title: Patis i pistes", "summary: Obren cada tarda.");
        return "/items/" + items.keep("yards", "yards", "2", text, List.of()).item().slug();
    }

    /// A collection of an item with a note and one that was withdrawn, and a saved search.
    private static String collected() {
        var jdbi = site.library().database().jdbi();
        var collections = new Collections(jdbi);
        var account = administrator.id();
        var key = collections.make(account, "Yards", Optional.empty()).orElseThrow();
        var one = collections.own(key.value(), account).orElseThrow();
        for (var slug : List.of("yards", "gone")) {
            var kept = site.library().items().bySource(slug).orElseThrow();
            collections.keep(one, kept.id(), "See page 4.");
        }
        collections.describe(
                one, new Description("Yards", "**All** that opens.", Visibility.PUBLIC, true));
        assertEquals(
                Optional.of(1L),
                new Snapshots(jdbi, site.library().dois(), new Site(() -> "https://example.org"))
                        .of(one, account));
        new SavedSearches(jdbi)
                .save(account, "Yards", new SearchAddress("q=yards"), Frequency.WEEKLY);
        return "/collections/" + key;
    }

    private static String withdrawn() {
        var items = site.library().items();
        var item = items.keep("gone", "gone", "1", Drafts.practiceText(), List.of()).item();
        items.withdraw(item.id(), Deed.of(Act.WITHDRAWN, administrator.id(), "Twice here."));
        return "/items/" + item.slug();
    }

    /// The step of the form that tells the story, with a building block.
    private static String story() {
        var draft = Drafts.practice("blocks: [{title: Claus, what: Una clau per escola}]");
        var begun = site.library().submissions().begin(administrator.id(), draft).orElseThrow();
        return "/deposit/" + begun.id() + "/story";
    }

    /// A translation that somebody has begun, of what has changed since.
    private static String translated() {
        var item = site.library().items().bySlug("yards").orElseThrow();
        var begun =
                site.library()
                        .submissions()
                        .corrections()
                        .translate(administrator.id(), item, Language.FR)
                        .orElseThrow();
        return "/deposit/" + begun.id() + "/translation";
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
        try (var reader = reader()) {
            var page = reader.newPage();
            for (var path : pages) {
                page.navigate(site.site().address("/" + language + path));
                Axe.faultsInEveryWidth(page).forEach(fault -> found.add(path + " " + fault));
            }
        }

        assertEquals(List.of(), found);
    }

    private static BrowserContext reader() {
        var reader = browser.reader(1280);
        reader.addCookies(
                List.of(
                        new Cookie("practica", site.browser(administrator).session())
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
        library.submissions()
                .save(
                        id,
                        2,
                        Drafts.practice("summary: Els jardins obren cada tarda."),
                        administrator.id());
        reviews.assign(
                again(begun),
                "educating-cities",
                Optional.of(administrator),
                Optional.empty(),
                administrator);
        return again(begun);
    }

    private static void reported() {
        var library = site.library();
        var jdbi = library.database().jdbi();
        var where = new Site(() -> "https://a.example");
        new Reports(
                        jdbi,
                        library.people().accounts(),
                        new Notices(jdbi, library.letters(), where),
                        library.letters(),
                        where)
                .keep(
                        library.items()
                                .keep("a.md", "plano", "1", Drafts.documentText(), List.of())
                                .item(),
                        new Telling(
                                Report.Kind.PERSONAL,
                                "O meu nome.\nHá anos.",
                                EmailAddress.of("joana@example.org"),
                                Optional.empty(),
                                Language.PT));
    }

    private static Submission again(Submission submission) {
        return site.library().submissions().find(submission.id()).orElseThrow();
    }
}
