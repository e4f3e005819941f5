package practica.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.item.Items.Keeping;
import practica.metadata.Told;
import practica.operate.Library;
import practica.support.Drafts;
import practica.support.TestLibrary;
import practica.support.TestSite;

/// Feeds and descriptions of searches, read by other programs.
class AtomApiTest {
    @AutoClose private static final Library LIBRARY = TestLibrary.empty();
    @AutoClose private static final TestSite SITE = new TestSite(LIBRARY);

    private final TestSite site = SITE;

    @BeforeAll
    static void fill() throws IOException {
        keep(1, 120);
        LIBRARY.items()
                .keep("other", "other", "1", Drafts.documentText("{networks: [c40]}"), List.of());
        LIBRARY.follower().orElseThrow().catchUp();
    }

    @Test
    void feedHasWhatTheSearchFinds() throws Exception {
        var feed = read("/fr/search.atom?kind=case-study");

        assertEquals(50, feed.getEntries().size());
        assertEquals(1, read("/fr/search.atom?kind=document").getEntries().size());
        assertEquals("Practica", feed.getTitle());
        assertEquals(
                feed.getEntries().stream().map(Entry::getUpdated).max(Date::compareTo),
                Optional.of(feed.getUpdated()));
        var entry = feed.getEntries().getFirst();
        assertTrue(entry.getId().startsWith(site.address("/i/")), entry::getId);
        assertEquals("Écoles ouvertes", entry.getTitle());
        assertTrue(
                entry.getAlternateLinks()
                        .getFirst()
                        .getHref()
                        .startsWith(site.address("/fr/items/")));
        assertEquals("Ajuntament de Girona", entry.getAuthors().getFirst().getName());
        assertEquals("public-space", entry.getCategories().getFirst().getTerm());
        assertEquals(
                site.address("/fr/search.atom?kind=case-study"),
                link(feed.getOtherLinks(), "self"));
    }

    @Test
    void feedSaysItsLanguagesAndSummaries() throws Exception {
        var words = site.get("/en/search.atom?kind=case-study").body();

        assertTrue(
                words.contains("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">"),
                words);
        assertTrue(words.contains("<summary>School yards open in the afternoon.</summary>"), words);
    }

    @Test
    void feedIsPagedBySoManyAndNothingIsTwice() throws Exception {
        var seen = new ArrayList<String>();

        var pages = 0;
        for (var path = "/en/search.atom"; !path.isEmpty(); pages++) {
            var feed = read(path);
            feed.getEntries().forEach(entry -> seen.add(entry.getId()));
            assertEquals(site.address("/en/search.atom"), feed.getId());
            var next = URI.create(link(feed.getOtherLinks(), "next"));
            path = next.getPath().isEmpty() ? "" : next.getPath() + "?" + next.getQuery();
        }

        assertEquals(3, pages);
        assertEquals(121, seen.size());
        assertEquals(121, seen.stream().distinct().count());
    }

    @Test
    void feedIsHadOnceAndThenOnlyWhenItChanged() throws Exception {
        var first = site.get("/en/search.atom?kind=document");
        var state = first.headers().firstValue("ETag").orElseThrow();

        assertEquals(
                304,
                site.get("/en/search.atom?kind=document", "If-None-Match", state).statusCode());
        assertEquals(
                200,
                site.get("/ca/search.atom?kind=document", "If-None-Match", state).statusCode());
        LIBRARY.items().keep("other", "x", "2", Drafts.documentText("{title: Outro}"), List.of());
        LIBRARY.follower().orElseThrow().catchUp();
        assertEquals(
                200,
                site.get("/en/search.atom?kind=document", "If-None-Match", state).statusCode());
    }

    @Test
    void feedOfNothingIsAFeed() throws Exception {
        var feed = read("/pt/search.atom?q=zwyrtek");

        assertEquals(List.of(), feed.getEntries());
        assertEquals(0, feed.getUpdated().getTime());
        assertEquals("Practica · zwyrtek", feed.getTitle());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?page=0",
                "?kind=nonsense",
                "?sort=x",
                "?page=99999",
                "?page=10000&size=1",
                "?page=505"
            })
    void searchThatMakesNoSenseIsRefused(String query) {
        assertEquals(400, site.get("/en/search.atom" + query).statusCode());
    }

    @Test
    void searchPageLeadsToItsFeedAndListsWhatItFinds() throws IOException {
        var page = site.page("/en/search?kind=case-study&sort=title");

        var feed = page.select("link[rel=alternate][type=application/atom+xml]");
        assertEquals("/en/search.atom?kind=case-study", feed.attr("href"));
        var list =
                new JsonMapper()
                        .readTree(
                                page.select("script[type=application/ld+json]").getFirst().data());
        assertEquals("ItemList", list.path("@type").asText());
        assertEquals(120, list.path("numberOfItems").asInt());
        assertEquals(20, list.path("itemListElement").size());
        for (var one : list.path("itemListElement")) {
            assertEquals("Open schools", one.path("name").asText());
            assertEquals(
                    200, site.get(URI.create(one.path("url").asText()).getPath()).statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ca", "pt", "fr"})
    void browserLearnsHowToSearch(String language) {
        var path = site.page("/" + language + "/").select("link[rel=search]").attr("href");
        var read = Told.xml(site.get(path).body());

        assertEquals("/" + language + "/opensearch.xml", path);
        assertEquals(List.of("Practica"), Told.all(read, "/os:OpenSearchDescription/os:ShortName"));
        assertEquals(
                List.of("text/html", "application/atom+xml"), Told.all(read, "//os:Url/@type"));
        for (var template : Told.all(read, "//os:Url/@template")) {
            var address =
                    URI.create(
                            template.replace("{searchTerms}", "aigua").replace("{startPage?}", ""));
            assertEquals(200, site.get(address.getPath() + "?" + address.getQuery()).statusCode());
        }
        assertEquals(List.of(language), Told.all(read, "//os:Language"));
        assertTrue(Told.all(read, "//os:Description").getFirst().length() > 20);
    }

    private static void keep(int first, int many) {
        var text = Drafts.practiceText();
        var all = new ArrayList<Keeping>();
        for (var n = first; n < first + many; n++) {
            all.add(new Keeping("made" + n, "made-" + n, "1", text, List.of()));
        }
        LIBRARY.items().keep(all);
    }

    private Feed read(String path) throws Exception {
        var answer = site.get(path);
        assertEquals(200, answer.statusCode());
        assertTrue(
                answer.headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("application/atom+xml"));
        return (Feed) new WireFeedInput().build(new StringReader(answer.body()));
    }

    private static String link(List<Link> links, String rel) {
        return links.stream()
                .filter(link -> rel.equals(link.getRel()))
                .map(Link::getHref)
                .findFirst()
                .orElse("");
    }
}
