package practica.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.account.Account;
import practica.search.SearchAddress;
import practica.support.Drafts;
import practica.support.MemberSite;
import practica.support.PageFaults;
import practica.support.TestSite;

/// Keeping an item from wherever it was found.
class CollectPagesTest {
    private static final String FORM = "/en/items/one/collect";

    private static MemberSite site;
    private static Account member;
    private static Account other;
    private static Collections collections;

    @BeforeAll
    static void open() {
        site = new MemberSite();
        member = site.members().member("member");
        other = site.members().member("other");
        collections = new Collections(site.library().database().jdbi());
        site.library().items().keep("one.md", "one", "1", Drafts.practiceText(), List.of());
        site.library().items().keep("gone.md", "gone", "1", Drafts.practiceText(), List.of());
        site.library().items().withdraw("gone.md");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void forget() {
        site.library()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute("delete from collection"));
    }

    @Test
    void resultsAndItemsOfferToKeepThem() {
        var starter = TestSite.starter();
        var results = starter.page("/en/search?q=water").select(".results > li");

        assertFalse(results.isEmpty());
        for (var result : results) {
            var slug = result.select("h3 a").attr("href");
            assertEquals(slug + "/collect", result.select(".pick > a").attr("href"));
        }
        assertEquals(
                "/ca/items/barcelona-superblocks/collect",
                starter.page("/ca/items/barcelona-superblocks").select(".keep a").attr("href"));
        assertEquals(
                List.of(), starter.get("/en/search?q=water").headers().allValues("Set-Cookie"));
    }

    @Test
    void strangerIsSentToSignInAndComesBack() {
        var answer = site.site().get(FORM);

        assertEquals(303, answer.statusCode());
        assertEquals(
                "/en/sign-in?next=%2Fen%2Fitems%2Fone%2Fcollect",
                answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    void firstItemIsKeptInANewCollection() {
        var browser = site.browser(member);
        assertEquals(0, browser.page(FORM).select("select").size());

        var answer = browser.post(FORM, "title", "Yards", "note", "For Tuesday");

        var one = collections.of(member.id()).getFirst();
        assertEquals(303, answer.statusCode());
        assertEquals(
                FORM + "?kept=" + one.key(), answer.headers().firstValue("Location").orElse(""));
        var page = browser.page(FORM + "?kept=" + one.key());
        assertEquals("Kept in Yards", page.select(".saved").text());
        assertEquals(List.of(), PageFaults.of(page, "en"));
        assertEquals(
                List.of("one For Tuesday"),
                collections.items(one, 0, 9).stream()
                        .map(kept -> kept.slug() + " " + kept.note())
                        .toList());
    }

    @Test
    void itemIsKeptOnceAndItsNoteIsNotLost() {
        var key = collections.make(member.id(), "Yards", Optional.empty()).orElseThrow();
        var browser = site.browser(member);

        browser.post(FORM, "collection", key.value(), "note", "First");
        browser.post(FORM, "collection", key.value(), "note", "");
        var one = collections.own(key.value(), member.id()).orElseThrow();
        assertEquals("First", collections.items(one, 0, 9).getFirst().note());
        browser.post(FORM, "collection", key.value(), "note", "Second");

        assertEquals("Second", collections.items(one, 0, 9).getFirst().note());
        assertEquals(1, collections.items(one, 0, 9).size());
        assertEquals("It is in Yards", browser.page(FORM).select(".sheet > p").get(1).text());
    }

    @Test
    void nothingIsKeptInWhatIsAnothersOrASearch() {
        var theirs = collections.make(other.id(), "Theirs", Optional.empty()).orElseThrow();
        var search =
                collections
                        .make(member.id(), "Search", Optional.of(new SearchAddress("q=a")))
                        .orElseThrow();
        var browser = site.browser(member);

        for (var key : List.of(theirs.value(), search.value(), "nonsense")) {
            assertEquals(404, browser.post(FORM, "collection", key).statusCode(), key);
        }
        assertFalse(browser.get(FORM + "?kept=" + theirs).body().contains("Theirs"));
        assertEquals(0, collections.own(theirs.value(), other.id()).orElseThrow().items());
        assertFalse(browser.page(FORM).select("option").eachText().contains("Search"));
    }

    @Test
    void whatIsMissingOrTooLongIsSaidAndKept() {
        var note = "n".repeat(1_001);

        var answer = site.browser(member).post(FORM, "title", " ", "note", note);

        assertEquals(422, answer.statusCode());
        var page = Jsoup.parse(answer.body());
        assertEquals(2, page.select(".problems li").size());
        assertEquals(note, page.select("#note").text());
        assertTrue(collections.of(member.id()).isEmpty());
    }

    @Test
    void whoHasTooManyCollectionsIsToldSo() {
        for (var number = 0; number < Collections.MOST; number++) {
            collections.make(member.id(), "Number", Optional.empty());
        }

        var answer = site.browser(member).post(FORM, "title", "One more");

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("You have 200 collections"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ca", "pt", "fr"})
    void formIsSoundInEveryLanguage(String language) {
        collections.make(member.id(), "Yards", Optional.empty());

        var page = site.browser(member).page("/" + language + "/items/one/collect");

        assertEquals(List.of(), PageFaults.of(page, language));
    }

    @Test
    void itemThatIsNotThereIsNotKept() {
        var browser = site.browser(member);

        assertEquals(410, browser.get("/en/items/gone/collect").statusCode());
        assertEquals(410, browser.post("/en/items/gone/collect", "title", "A").statusCode());
        assertEquals(404, browser.get("/en/items/never/collect").statusCode());
        assertTrue(collections.of(member.id()).isEmpty());
    }
}
