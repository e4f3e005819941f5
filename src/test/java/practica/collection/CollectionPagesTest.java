package practica.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.account.Account;
import practica.collection.Collection.Visibility;
import practica.item.ItemId;
import practica.language.Language;
import practica.support.Drafts;
import practica.support.MemberSite;
import practica.support.PageFaults;

/// What members keep, and who reads it.
class CollectionPagesTest {
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
        for (var slug : List.of("one", "two", "three")) {
            keep(slug);
        }
        catchUp();
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
    void membersCollectionsAreListedForThemselvesOnly() {
        site.browser(member).post("/en/collections", "title", "Yards");

        var own = site.browser(member).page("/en/collections");

        assertEquals("Yards", own.select("[aria-labelledby=mine] .rows a").text());
        assertFalse(site.browser(other).get("/en/collections").body().contains("Yards"));
        assertFalse(site.site().get("/en/collections").body().contains("Yards"));
    }

    @ParameterizedTest
    @CsvSource({
        "PRIVATE, 404, 404, 404, 404, 404",
        "LINK, 200, 200, 200, 200, 200",
        "PUBLIC, 200, 200, 200, 200, 200"
    })
    void readingIsForWhomTheMemberSays(
            Visibility visibility, int others, int stranger, int curator, int admin, int program) {
        var one = made("Yards", visibility, false, "one");
        var path = one.address(Language.EN);
        var seen = new TreeMap<String, Integer>();
        seen.put("member", site.browser(member).get(path).statusCode());
        seen.put("other", site.browser(other).get(path).statusCode());
        seen.put("stranger", site.site().get(path).statusCode());
        seen.put("curator", site.browser(curator()).get(path).statusCode());
        seen.put("administrator", site.browser(administrator()).get(path).statusCode());
        seen.put("program", site.site().get("/api/v1/collections/" + one.key()).statusCode());

        assertEquals(
                Map.of(
                        "member", 200,
                        "other", others,
                        "stranger", stranger,
                        "curator", curator,
                        "administrator", admin,
                        "program", program),
                seen);
    }

    @Test
    void privateOneIsToldOfLikeNoneAtAll() {
        var one = made("A secret of mine", Visibility.PRIVATE, true, "one");
        var none = "/collections/" + CollectionKey.random();

        for (var browser : List.of(site.browser(other), site.browser(administrator()))) {
            assertEquals(
                    plain(browser.get("/en" + none).body(), none),
                    plain(
                            browser.get(one.address(Language.EN)).body(),
                            "/collections/" + one.key()));
        }
        assertEquals(
                site.site().get("/api/v1" + none).body(),
                site.site().get("/api/v1/collections/" + one.key()).body());
    }

    private static String plain(String page, String here) {
        return page.replace(here, "").replaceAll("<bdi>.*?</bdi>", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"describe", "note", "up", "down", "remove", "delete"})
    void nobodyChangesTheCollectionOfAnother(String what) {
        var one = made("Yards", Visibility.PUBLIC, false, "one", "two");
        var form =
                new String[] {
                    "do",
                    what,
                    "title",
                    "Taken",
                    "visibility",
                    "public",
                    "item",
                    id("one"),
                    "sure",
                    "yes",
                    "note",
                    "Mine now"
                };

        for (var account : List.of(other, administrator(), curator())) {
            var answer = site.browser(account).post(one.address(Language.EN), form);

            assertEquals(404, answer.statusCode());
        }
        assertEquals(401, site.site().ask("POST", one.address(Language.EN)).statusCode());
        assertEquals(List.of("one", "two"), slugs(one));
        assertEquals("Yards", again(one).title());
    }

    @Test
    void publicOnesAreListedTheNewestFirstWithTheNamesOfThoseWhoWantIt() {
        made("Older", Visibility.PUBLIC, true, "one", "two");
        made("By address", Visibility.LINK, true);
        made("Newer", Visibility.PUBLIC, false);

        var page = site.site().page("/en/collections");

        assertEquals(
                List.of("Newer No items yet", "Older 2 items · kept by member"),
                page.select("[aria-labelledby=open] .rows li").eachText());
        assertEquals(List.of(), PageFaults.of(page, "en"));
        assertEquals(
                "",
                site.site().get("/en/collections").headers().firstValue("Set-Cookie").orElse(""));
    }

    @Test
    void manyPublicOnesComeOnPages() {
        for (var number = 1; number <= 51; number++) {
            made("Number " + number, Visibility.PUBLIC, false);
        }

        var second = site.site().page("/en/collections?page=2");

        assertEquals("Number 1", second.select("[aria-labelledby=open] .rows a").text());
        assertEquals("/en/collections?page=1", second.select(".pager a[rel=prev]").attr("href"));
        assertEquals(0, second.select(".pager a[rel=next]").size());
        assertEquals(
                200, site.site().get("/en/collections?page=999999999").statusCode(), "far away");
    }

    @Test
    void nameStaysHiddenWhereTheCollectionIsNotPublic() {
        var one = made("Yards", Visibility.LINK, true);

        assertFalse(site.site().get(one.address(Language.EN)).body().contains("kept by"));
        assertTrue(
                site.site().json("/api/v1/collections/" + one.key()).at("/keeper").isMissingNode());
    }

    @Test
    void onlyPublicOnesMayBeFoundBySearchEngines() {
        var byLink = site.site().get(made("A", Visibility.LINK, false).address(Language.EN));
        var open = site.site().get(made("B", Visibility.PUBLIC, false).address(Language.EN));

        assertEquals("noindex", byLink.headers().firstValue("X-Robots-Tag").orElse(""));
        assertTrue(byLink.body().contains("<meta name=\"robots\" content=\"noindex\">"));
        assertEquals("", open.headers().firstValue("X-Robots-Tag").orElse(""));
        assertFalse(open.body().contains("noindex"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ca", "pt", "fr"})
    void collectionIsReadInEveryLanguageWithCardsAndNotes(String language) {
        var one = made("Patis", Visibility.PUBLIC, true, "one", "two");
        collections.note(one, item("two"), "Good <b>idea</b>");

        var page = site.site().page("/" + language + "/collections/" + one.key());

        assertEquals(List.of(), PageFaults.of(page, language));
        assertEquals(2, page.select(".results > li article h3 a").size());
        assertEquals("Good <b>idea</b>", page.select(".remark").text());
        assertEquals(5, page.select("header .languages a[hreflang]").size());
        assertEquals(0, page.select("main form[method=post]").size());
    }

    @Test
    void allOfItCanBeTakenAway() {
        var one = made("Patis & pistes", Visibility.PUBLIC, true, "two", "one");

        var link = site.site().page("/ca/collections/" + one.key()).select("main a[href*=export]");

        assertEquals(
                "/ca/search/export?items="
                        + item("two")
                        + ","
                        + item("one")
                        + "&title=Patis+%26+pistes",
                link.attr("href"));
        var form = site.site().page(link.attr("href"));
        assertEquals("Patis & pistes", form.select("input[name=title]").attr("value"));
        assertEquals(
                item("two") + "," + item("one"), form.select("input[name=items]").attr("value"));
    }

    @Test
    void itemsOfOnesOwnCollectionAreNotOfferedToBeKept() {
        var one = made("Yards", Visibility.PUBLIC, false, "one");
        var address = one.address(Language.EN);

        assertEquals(0, site.browser(member).page(address).select("a[href$=/collect]").size());
        assertEquals(
                List.of("/en/items/one/collect"),
                site.browser(other).page(address).select("a[href$=/collect]").eachAttr("href"));
    }

    @Test
    void memberDescribesTheirsInMarkdownThatIsSafe() {
        var one = made("Yards", Visibility.PRIVATE, false);

        var answer =
                site.browser(member)
                        .post(
                                one.address(Language.EN),
                                "do",
                                "describe",
                                "title",
                                "Open yards",
                                "description",
                                "**Best** of <script>alert(1)</script> [it](javascript:alert(1))",
                                "visibility",
                                "public",
                                "named",
                                "yes");

        assertEquals(303, answer.statusCode());
        var page = site.site().page(one.address(Language.EN));
        assertEquals("Open yards", page.select("h1").text());
        assertEquals("Best", page.select(".said-of-it strong").text());
        assertEquals(0, page.select("main script, main a[href^=javascript]").size());
        assertTrue(page.select(".meta").text().contains("kept by member"));
    }

    @ParameterizedTest
    @CsvSource({"'', words", "x, 10001", "201, words"})
    void badDescriptionIsRefusedAndNothingTypedIsLost(String title, String words) {
        var one = made("Yards", Visibility.PRIVATE, false, "one");
        var typedTitle = title.equals("201") ? "t".repeat(201) : title;
        var typedWords = words.equals("10001") ? "w".repeat(10_001) : words;

        var answer =
                site.browser(member)
                        .post(
                                one.address(Language.EN),
                                "do",
                                "describe",
                                "title",
                                typedTitle,
                                "description",
                                typedWords,
                                "visibility",
                                "link");

        assertEquals(422, answer.statusCode());
        var page = Jsoup.parse(answer.body());
        assertEquals(1, page.select(".problems li").size());
        assertEquals(typedTitle, page.select("#title").attr("value"));
        assertEquals(typedWords, page.select("#description").text());
        assertEquals(Visibility.PRIVATE, again(one).visibility());
        assertEquals("Yards", again(one).title());
    }

    @Test
    void itemsChangePlacesAndLeave() {
        var one = made("Yards", Visibility.PRIVATE, false, "one", "two", "three");

        post(one, "up", "three");
        assertEquals(List.of("one", "three", "two"), slugs(one));
        post(one, "down", "one");
        assertEquals(List.of("three", "one", "two"), slugs(one));
        post(one, "up", "three");
        post(one, "down", "two");
        assertEquals(List.of("three", "one", "two"), slugs(one), "at the ends");
        post(one, "remove", "one");
        assertEquals(List.of("three", "two"), slugs(one));
        post(one, "up", "one");
        assertEquals(List.of("three", "two"), slugs(one), "what is not in it");
    }

    @Test
    void noteIsWrittenAndOneTooLongIsRefused() {
        var one = made("Yards", Visibility.PRIVATE, false, "one", "two");
        var path = one.address(Language.EN);
        var browser = site.browser(member);

        var done = browser.post(path, "do", "note", "item", id("two"), "note", "See\r\npage 4");
        var tooLong = "n".repeat(1_001);
        var refused = browser.post(path, "do", "note", "item", id("two"), "note", tooLong);

        assertEquals(303, done.statusCode());
        assertEquals(
                path + "?page=1#item-" + id("two"),
                done.headers().firstValue("Location").orElse(""));
        assertEquals("See\npage 4", collections.items(one, 0, 9).get(1).note());
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains(tooLong));
    }

    @Test
    void deletingAsksOnceMore() {
        var one = made("Yards", Visibility.PRIVATE, false, "one");
        var browser = site.browser(member);

        var asked = browser.post(one.address(Language.EN), "do", "delete");
        assertEquals(422, asked.statusCode());
        assertEquals(200, browser.get(one.address(Language.EN)).statusCode());

        var gone = browser.post(one.address(Language.EN), "do", "delete", "sure", "yes");
        assertEquals(303, gone.statusCode());
        assertEquals(404, browser.get(one.address(Language.EN)).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "everything"})
    void unknownDeedIsNone(String what) {
        var one = made("Yards", Visibility.PRIVATE, false);

        assertEquals(
                404, site.browser(member).post(one.address(Language.EN), "do", what).statusCode());
    }

    @Test
    void withdrawnItemStaysAsALineAndComesBack() {
        keep("leaving");
        var one = made("Yards", Visibility.PUBLIC, false, "one", "leaving");
        site.library().items().withdraw("leaving.md");

        var page = site.site().page(one.address(Language.EN));

        assertEquals(1, page.select(".results article").size());
        assertEquals("Escoles obertes", page.select(".results s").text());
        assertEquals("ca", page.select(".results s").attr("lang"));
        assertEquals("/en/items/leaving", page.select(".results .state").attr("href"));
        var told = site.site().json("/api/v1/collections/" + one.key());
        assertEquals(
                List.of(false, true),
                List.of(
                        told.at("/items/0/withdrawn").asBoolean(),
                        told.at("/items/1/withdrawn").asBoolean()));
    }

    @Test
    void whatIsNotPublishedIsNeitherShownNorCounted() {
        keep("unready");
        var one = made("Yards", Visibility.PUBLIC, false, "one", "unready");
        sql("update item set status = 'draft' where slug = 'unready'");

        var page = site.site().get(one.address(Language.EN)).body();

        assertFalse(page.contains("unready"));
        assertTrue(page.contains("1 item"));
        assertEquals(1, site.site().json("/api/v1/collections/" + one.key()).at("/items").size());
        // The index may have seen it before it was a draft.
        site.library().items().withdraw("unready.md");
    }

    @Test
    void searchIsACollectionOfWhatIsFoundNow() {
        catchUp();
        var answer =
                site.browser(member)
                        .post(
                                "/en/collections",
                                "title",
                                "Schools",
                                "search",
                                "https://library.example/ca/search?q=escoles&page=3");
        var one = collections.of(member.id()).getFirst();
        assertEquals(303, answer.statusCode());
        collections.describe(one, new Description("Schools", "", Visibility.PUBLIC, false));

        var page = site.site().page(one.address(Language.FR));

        assertEquals(3, page.select(".results article").size());
        assertEquals("/fr/search?q=escoles", page.select("main > .note a").attr("href"));
        assertEquals(
                "/api/v1/search?q=escoles",
                site.site().json("/api/v1/collections/" + one.key()).at("/search").asText());
    }

    @ParameterizedTest
    @CsvSource({"'', /en/search?q=a, title", "Yards, /en/themes, search", "' ', nonsense, title"})
    void newOneThatCannotBeIsRefused(String title, String search, String field) {
        var answer = site.browser(member).post("/en/collections", "title", title, "search", search);

        assertEquals(422, answer.statusCode());
        var page = Jsoup.parse(answer.body());
        assertEquals("#" + field, page.select(".problems a").attr("href"));
        assertEquals(search, page.select("#search").attr("value"));
        assertEquals(List.of(), collections.of(member.id()));
    }

    @Test
    void nobodyHasMoreThanTwoHundred() {
        for (var number = 0; number < Collections.MOST; number++) {
            assertTrue(collections.make(member.id(), "Number", Optional.empty()).isPresent());
        }

        var answer = site.browser(member).post("/en/collections", "title", "One more");

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("You have 200 collections"));
        assertEquals(Collections.MOST, collections.of(member.id()).size());
        assertTrue(collections.make(other.id(), "Of another", Optional.empty()).isPresent());
    }

    @Test
    void noCollectionHasMoreThanAThousandItems() {
        var one = made("Full", Visibility.PRIVATE, false);
        sql(
                """
                insert into item (slug, kind, status, change, digest, text)
                select 'made-' || n, kind, status, -n, digest, text
                  from item, generate_series(1, 1000) n
                 where slug = 'one'
                on conflict do nothing
                """);
        sql(
                "insert into collection_item (collection, item, position) select "
                        + one.id()
                        + ", id, id from item where slug like 'made-%'");

        assertFalse(collections.keep(one, item("one"), ""));
        assertTrue(collections.keep(one, new ItemId(Long.parseLong(id("made-7"))), "again"));
        assertEquals(1_000, again(one).items());
        var last = site.browser(member).page(one.address(Language.EN) + "?page=20");
        assertEquals(50, last.select(".results article").size());
        sql("delete from item where slug like 'made-%'");
    }

    @Test
    void accountThatIsErasedTakesItsCollectionsAlong() {
        var leaving = site.members().member("leaving-" + System.nanoTime());
        var key = collections.make(leaving.id(), "Public", Optional.empty()).orElseThrow();
        var one = collections.own(key.value(), leaving.id()).orElseThrow();
        collections.describe(one, new Description("Public", "", Visibility.PUBLIC, true));

        assertTrue(site.library().people().accounts().export(leaving).contains("\"Public\""));
        site.library().people().accounts().erase(leaving.id());

        assertEquals(404, site.site().get(one.address(Language.EN)).statusCode());
        assertEquals(0, collections.open());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0123", "ABCDEF0123456789ABCDEF0123456789", "%00"})
    void addressThatIsNoneIsNotFound(String key) {
        var status = site.site().get("/en/collections/" + key).statusCode();

        assertTrue(status == 404 || status == 400, key + " " + status);
    }

    private static Collection made(
            String title, Visibility visibility, boolean named, String... slugs) {
        var key = collections.make(member.id(), title, Optional.empty()).orElseThrow();
        var one = collections.own(key.value(), member.id()).orElseThrow();
        collections.describe(one, new Description(title, "", visibility, named));
        for (var slug : slugs) {
            assertTrue(collections.keep(one, item(slug), ""));
        }
        return again(one);
    }

    private static Collection again(Collection one) {
        return collections.own(one.key().value(), one.account()).orElseThrow();
    }

    private static List<String> slugs(Collection one) {
        return collections.items(one, 0, 100).stream().map(Kept::slug).toList();
    }

    private static void post(Collection one, String what, String slug) {
        var answer =
                site.browser(member).post(one.address(Language.EN), "do", what, "item", id(slug));
        assertEquals(303, answer.statusCode());
    }

    private static Account administrator() {
        return site.members().administrator("admin-" + System.nanoTime());
    }

    private static Account curator() {
        return site.members().curator("curator-" + System.nanoTime(), "educating-cities");
    }

    private static void keep(String slug) {
        site.library().items().keep(slug + ".md", slug, slug, Drafts.practiceText(), List.of());
    }

    private static ItemId item(String slug) {
        return new ItemId(Long.parseLong(id(slug)));
    }

    private static String id(String slug) {
        return site.library()
                .database()
                .jdbi()
                .withHandle(handle ->
                        handle.createQuery("select id::text from item where slug = :slug")
                                .bind("slug", slug)
                                .mapTo(String.class)
                                .one());
    }

    private static void sql(String statement) {
        site.library().database().jdbi().useHandle(handle -> handle.execute(statement));
    }

    private static void catchUp() {
        try {
            site.library().follower().orElseThrow().catchUp();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
