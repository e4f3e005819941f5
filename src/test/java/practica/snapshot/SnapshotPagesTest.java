package practica.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.account.Account;
import practica.collection.Collection;
import practica.collection.Collection.Visibility;
import practica.collection.CollectionKey;
import practica.collection.Collections;
import practica.collection.Description;
import practica.item.Act;
import practica.item.Deed;
import practica.item.Item;
import practica.search.SearchAddress;
import practica.storage.Hash;
import practica.support.Drafts;
import practica.support.MemberSite;
import practica.support.PageFaults;

/// What a collection held, or a search found, frozen for ever.
class SnapshotPagesTest {
    private static MemberSite site;
    private static Collections collections;
    private static Account member;

    @BeforeAll
    static void open() {
        site = new MemberSite();
        collections = new Collections(site.library().database().jdbi());
        for (var slug : List.of("one", "two", "leaving")) {
            keep(slug, slug, "Escoles obertes de " + slug);
        }
        catchUp();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void join() {
        member = site.members().member("member-" + System.nanoTime());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ca", "pt", "fr"})
    void everybodyReadsASnapshotOfACollection(String language) {
        var path = frozen(made("Patis d’estiu", Visibility.PRIVATE, "two", "one"));

        var page = site.site().page("/" + language + path);

        assertEquals(List.of(), PageFaults.of(page, language));
        assertEquals("Patis d’estiu", page.select("h1").text());
        assertEquals(
                List.of("Escoles obertes de two", "Escoles obertes de one"),
                page.select(".frozen a").eachText());
        assertEquals(
                "/" + language + "/items/two/history/1", page.select(".frozen a").attr("href"));
        assertTrue(page.select(".citation").text().contains("/" + language + path));
        assertTrue(page.select(".citation").text().contains(sha256(path)));
        assertTrue(page.select(".citation").text().contains("Patis d’estiu"));
        assertEquals("/api/v1" + path, page.select(".cited a").attr("href"));
    }

    @Test
    void administratorTakesOneFromView() {
        var path = frozen(made("Rude words", Visibility.PRIVATE, "one"));
        var chief = site.members().administrator("chief-" + System.nanoTime());

        assertEquals(403, site.browser(member).post("/en" + path + "/hide").statusCode());
        assertEquals(303, site.browser(chief).post("/en" + path + "/hide").statusCode());

        assertEquals(410, site.site().get("/en" + path).statusCode());
        assertEquals(410, site.site().get("/api/v1" + path).statusCode());
        assertEquals(404, site.browser(chief).post("/en" + path + "/hide").statusCode());
        assertEquals(404, site.browser(chief).post("/en/snapshots/999999/hide").statusCode());
    }

    @Test
    void onlyItsOwnerFreezesWhatIsNotPublic() {
        var shared = made("By link", Visibility.LINK, "one");
        var open = made("Public", Visibility.PUBLIC, "one");
        var other = site.browser(site.members().member("other-" + System.nanoTime()));

        var refused = other.post("/en/snapshots", "collection", shared.value());
        var made = other.post("/en/snapshots", "collection", open.value());

        assertEquals(404, refused.statusCode());
        assertEquals(303, made.statusCode());
    }

    @Test
    void manifestHasTheSameBytesForEver() {
        keep("changing", "1", "Escoles obertes");
        var path = frozen(made("Açaí", Visibility.PRIVATE, "changing", "two"));
        var before = site.site().get("/api/v1" + path);

        keep("changing", "2", "Un altre títol");
        site.library().items().withdraw("two.md");
        var after = site.site().get("/api/v1" + path);
        site.library().items().reinstate(item("two").id(), deed());

        assertEquals(200, before.statusCode());
        assertEquals(before.body(), after.body());
        assertEquals(etag(before), etag(after));
        assertEquals(
                "\"" + Hash.of(before.body().getBytes(StandardCharsets.UTF_8)) + "\"",
                etag(before));
        var manifest = site.site().json("/api/v1" + path);
        assertEquals("Açaí", manifest.at("/title").asText());
        assertEquals(2, manifest.at("/count").asInt());
        assertEquals(64, manifest.at("/items/0/sha256").asText().length());
        assertEquals("two", manifest.at("/items/1/slug").asText());
        assertEquals(
                304, site.site().get("/api/v1" + path, "If-None-Match", etag(before)).statusCode());
    }

    @Test
    void itemIsShownInTheVersionThatIsFrozen() {
        keep("growing", "1", "As it was");
        var path = frozen(made("Yards", Visibility.PRIVATE, "growing"));
        keep("growing", "2", "As it is");

        var page = site.site().page("/ca" + path);

        assertEquals("As it was", page.select(".frozen a").text());
        assertEquals(200, site.site().get(page.select(".frozen a").attr("href")).statusCode());
    }

    @Test
    void withdrawnItemStaysListedWithItsChecksum() {
        var path = frozen(made("Yards", Visibility.PRIVATE, "one", "leaving"));
        var digest = site.site().page("/en" + path).select(".frozen code").eachText();

        site.library().items().withdraw("leaving.md");
        var page = site.site().page("/en" + path);

        assertEquals(digest, page.select(".frozen code").eachText());
        assertEquals("Withdrawn", page.select(".frozen strong").text());
        assertEquals("/en/items/leaving", page.select(".frozen a").get(1).attr("href"));
    }

    @Test
    void whatASearchFindsIsFrozenWithItsQuery() {
        var answer =
                site.browser(member)
                        .post("/en/snapshots", "search", "/en/search?q=escoles&without=vectors");

        assertEquals(303, answer.statusCode());
        var path = location(answer);
        var page = site.site().page("/fr" + path);
        assertEquals("escoles", page.select("h1").text());
        assertEquals(
                "/fr/search?q=escoles&without=vectors", page.select("main > .note a").attr("href"));
        assertEquals(
                "q=escoles&without=vectors",
                site.site().json("/api/v1" + path).at("/search").asText());
        assertTrue(page.select(".frozen li").size() >= 2);
    }

    @Test
    void searchThatIsACollectionIsFrozenAsWhatItFinds() {
        var key =
                collections
                        .make(member.id(), "Schools", Optional.of(new SearchAddress("q=escoles")))
                        .orElseThrow();

        var path = location(freeze(key));

        assertEquals("q=escoles", site.site().json("/api/v1" + path).at("/search").asText());
    }

    @Test
    void onlyWhatIsOpenToTheMemberIsFrozen() {
        var mine = made("Mine", Visibility.PRIVATE, "one");
        var open = made("Open", Visibility.PUBLIC, "one");
        var other = site.members().member("other-" + System.nanoTime());

        for (var account : List.of(other, site.members().administrator("a" + System.nanoTime()))) {
            var browser = site.browser(account);
            var refused = browser.post("/en/snapshots", "collection", mine.value());
            assertEquals(404, refused.statusCode());
            var made = browser.post("/en/snapshots", "collection", open.value());
            assertEquals(303, made.statusCode());
        }
        assertEquals(401, site.site().ask("POST", "/en/snapshots").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"/en/themes, 400", "'', 400", "/en/search?theme=none, 400"})
    void whatIsNoSearchIsNotFrozen(String search, int status) {
        var answer = site.browser(member).post("/en/snapshots", "search", search);

        assertEquals(status, answer.statusCode());
    }

    @Test
    void nobodyMakesMoreThanTwentyADay() {
        var one = made("Yards", Visibility.PRIVATE, "one");
        IntStream.range(0, Snapshots.MOST)
                .forEach(_ -> assertEquals(303, freeze(one).statusCode()));

        var answer = freeze(one);

        assertEquals(429, answer.statusCode());
        assertTrue(answer.body().contains("20"));
        sql(
                "update snapshot_maker set made_at = made_at - interval '25 hours' where account = "
                        + member.id());
        assertEquals(303, freeze(one).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update snapshot set title = 'Another'",
                "delete from snapshot_item",
                "update snapshot_item set digest = 'another'",
                "truncate snapshot cascade"
            })
    void snapshotNeverChanges(String statement) {
        var path = frozen(made("Yards", Visibility.PRIVATE, "one"));
        var before = site.site().get("/api/v1" + path).body();

        assertThrows(JdbiException.class, () -> sql(statement));

        assertEquals(before, site.site().get("/api/v1" + path).body());
        assertEquals(1, site.site().page("/en" + path).select(".frozen li").size());
    }

    @Test
    void snapshotStaysWhenItsMakersAccountIsErased() {
        var path = frozen(made("Yards", Visibility.PRIVATE, "one"));
        var accounts = site.library().people().accounts();
        assertTrue(accounts.export(member).contains("\"snapshot\": " + number(path)));

        accounts.erase(member.id());

        assertEquals(200, site.site().get("/en" + path).statusCode());
        assertFalse(site.site().get("/en" + path).body().contains(member.name()));
        assertEquals(
                0,
                (int)
                        site.library()
                                .database()
                                .jdbi()
                                .withHandle(handle ->
                                        handle.createQuery(
                                                        "select count(*) from snapshot_maker where account = "
                                                                + member.id())
                                                .mapTo(Integer.class)
                                                .one()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "999999", "-1", "x", "99999999999999999999"})
    void unknownSnapshotIsNotFound(String id) {
        assertEquals(404, site.site().get("/en/snapshots/" + id).statusCode());
        assertEquals(404, site.site().get("/api/v1/snapshots/" + id).statusCode());
    }

    private static CollectionKey made(String title, Visibility visibility, String... slugs) {
        var key = collections.make(member.id(), title, Optional.empty()).orElseThrow();
        var one = own(key);
        collections.describe(one, new Description(title, "", visibility, false));
        for (var slug : slugs) {
            collections.keep(one, item(slug).id(), "");
        }
        return key;
    }

    private static Collection own(CollectionKey key) {
        return collections.own(key.value(), member.id()).orElseThrow();
    }

    private static HttpResponse<String> freeze(CollectionKey key) {
        return site.browser(member).post("/en/snapshots", "collection", key.value());
    }

    /// Where the new snapshot is, without the language.
    private static String frozen(CollectionKey key) {
        return location(freeze(key));
    }

    private static String location(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode());
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^/en", "");
    }

    private static String number(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }

    private static String sha256(String path) {
        return etag(site.site().get("/api/v1" + path)).replace("\"", "");
    }

    private static Deed deed() {
        return Deed.of(Act.REINSTATED, member.id(), "");
    }

    private static Item item(String slug) {
        return site.library().items().bySource(slug + ".md").orElseThrow();
    }

    private static void keep(String slug, String digest, String title) {
        site.library()
                .items()
                .keep(
                        slug + ".md",
                        slug,
                        digest,
                        Drafts.practiceText("title: \"" + title + "\""),
                        List.of());
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
