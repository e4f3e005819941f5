package practica.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.account.Account;
import practica.search.SearchAddress;
import practica.support.MemberSite;
import practica.support.PageFaults;
import practica.support.TestSite;

/// Members save searches, change them and delete them.
class SearchesPagesTest {
    private static MemberSite site;
    private static Account member;
    private static Account other;
    private static SavedSearches searches;

    @BeforeAll
    static void open() {
        site = new MemberSite();
        member = site.members().member("member");
        other = site.members().member("other");
        searches = new SavedSearches(site.library().database().jdbi());
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
                .useHandle(handle -> handle.execute("delete from saved_search"));
    }

    @Test
    void pageOfResultsOffersToSaveTheSearch() {
        var link =
                TestSite.starter().page("/en/search?q=water&country=ES&page=2").select(".save a");

        assertEquals(
                "/en/searches?search=%2Fen%2Fsearch%3Fq%3Dwater%26country%3DES", link.attr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ca", "pt", "fr"})
    void searchIsSavedByTheFormInEveryLanguage(String language) {
        var browser = site.browser(member);
        var path = "/" + language + "/searches";
        var form = browser.page(path + "?search=%2Fen%2Fsearch%3Fq%3Dwater%26page%3D3");
        assertEquals(List.of(), PageFaults.of(form, language));
        assertEquals("water", form.select("#name").attr("value"));
        assertEquals("weekly", form.select("#frequency option[selected]").attr("value"));

        var answer =
                browser.post(
                        path,
                        "do",
                        "save",
                        "search",
                        form.select("input[name=search]").attr("value"),
                        "name",
                        "Water",
                        "frequency",
                        "monthly");

        assertEquals(303, answer.statusCode());
        var saved = searches.of(member.id()).getFirst();
        assertEquals("Water", saved.name());
        assertEquals(new SearchAddress("q=water"), saved.search());
        assertEquals(Frequency.MONTHLY, saved.frequency());
        var page = browser.page(path + "?saved");
        assertEquals(List.of(), PageFaults.of(page, language));
        assertEquals("Water", page.select("section h2").text());
        assertEquals("/" + language + "/search?q=water", page.select("section > p a").attr("href"));
    }

    @Test
    void searchIsRenamedAndItsLettersEnd() {
        var id = saved("Water");

        var answer =
                site.browser(member)
                        .post(
                                "/en/searches",
                                "do",
                                "change",
                                "id",
                                id,
                                "name",
                                "Rain",
                                "frequency",
                                "never");

        assertEquals(303, answer.statusCode());
        var now = searches.of(member.id()).getFirst();
        assertEquals("Rain", now.name());
        assertEquals(Frequency.NEVER, now.frequency());
    }

    @Test
    void searchIsDeleted() {
        var id = saved("Water");

        var answer = site.browser(member).post("/en/searches", "do", "delete", "id", id);

        assertEquals(303, answer.statusCode());
        assertEquals(List.of(), searches.of(member.id()));
    }

    @Test
    void nobodySeesOrChangesTheSearchesOfAnother() {
        var id = saved("Mine");
        var administrator = site.members().administrator("admin-" + System.nanoTime());

        for (var account : List.of(other, administrator)) {
            var browser = site.browser(account);
            assertFalse(browser.get("/en/searches").body().contains("Mine"));
            var changed =
                    browser.post(
                            "/en/searches",
                            "do",
                            "change",
                            "id",
                            id,
                            "name",
                            "Taken",
                            "frequency",
                            "never");
            assertEquals(404, changed.statusCode());
            browser.post("/en/searches", "do", "delete", "id", id);
        }

        var still = searches.of(member.id()).getFirst();
        assertEquals("Mine", still.name());
        assertEquals(Frequency.WEEKLY, still.frequency());
        assertEquals(401, site.site().ask("POST", "/en/searches").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"save, ''", "change, ''", "save, long", "change, long"})
    void nameThatIsMissingOrTooLongIsRefused(String what, String name) {
        var id = saved("Water");
        var typed = name.equals("long") ? "n".repeat(121) : name;

        var answer =
                site.browser(member)
                        .post(
                                "/en/searches",
                                "do",
                                what,
                                "id",
                                id,
                                "search",
                                "/en/search?q=rain",
                                "name",
                                typed,
                                "frequency",
                                "daily");

        assertEquals(422, answer.statusCode());
        var page = Jsoup.parse(answer.body());
        var field = page.select(".problems a").attr("href");
        assertEquals(what.equals("save") ? "#name" : "#name-" + id, field);
        assertEquals(typed, page.select(field).attr("value"));
        assertEquals(1, searches.of(member.id()).size());
        assertEquals("Water", searches.of(member.id()).getFirst().name());
    }

    @ParameterizedTest
    @CsvSource({
        "nothing, 1, weekly, 404",
        "save, 1, hourly, 404",
        "change, 1, weekly, 404",
        "change, x, weekly, 404",
        "delete, -1, weekly, 404"
    })
    void whatNoFormSendsIsRefused(String what, String id, String frequency, int status) {
        var answer =
                site.browser(member)
                        .post(
                                "/en/searches",
                                "do",
                                what,
                                "id",
                                id,
                                "search",
                                "/en/search",
                                "name",
                                "Name",
                                "frequency",
                                frequency);

        assertEquals(status, answer.statusCode());
        assertEquals(List.of(), searches.of(member.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "/en/search?theme=none-such", "/en/items/one"})
    void whatIsNoSearchIsNotSaved(String written) {
        var browser = site.browser(member);

        var asked = browser.get("/en/searches?search=" + written.replace("?", "%3F"));
        var sent =
                browser.post(
                        "/en/searches",
                        "do",
                        "save",
                        "search",
                        written,
                        "name",
                        "Name",
                        "frequency",
                        "daily");

        assertEquals(400, asked.statusCode());
        assertEquals(400, sent.statusCode());
        assertTrue(sent.body().contains("not the address of a search"));
    }

    @Test
    void nobodyHasMoreThanFifty() {
        for (var number = 0; number < SavedSearches.MOST; number++) {
            saved("Number");
        }

        var answer =
                site.browser(member)
                        .post(
                                "/en/searches",
                                "do",
                                "save",
                                "search",
                                "/en/search",
                                "name",
                                "One more",
                                "frequency",
                                "daily");

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("You have saved 50 searches"));
        assertEquals(SavedSearches.MOST, searches.of(member.id()).size());
    }

    @Test
    void searchForWhatIsThereNoMoreIsStillListed() {
        searches.save(member.id(), "Old", new SearchAddress("theme=none-such"), Frequency.DAILY);

        var page = site.browser(member).page("/en/searches");

        assertEquals(
                "This search asks for something that the library no longer has.",
                page.select("section > p").text());
    }

    @Test
    void accountThatIsErasedTakesItsSearchesAlong() {
        var leaving = site.members().member("leaving");
        searches.save(leaving.id(), "Parting", new SearchAddress(""), Frequency.DAILY);

        assertTrue(site.library().people().accounts().export(leaving).contains("\"Parting\""));
        site.library().people().accounts().erase(leaving.id());

        assertEquals(List.of(), searches.of(leaving.id()));
    }

    private static String saved(String name) {
        assertTrue(
                searches.save(member.id(), name, new SearchAddress("q=water"), Frequency.WEEKLY));
        return Long.toString(searches.of(member.id()).getFirst().id());
    }
}
