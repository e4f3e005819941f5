package practica.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practica.item.Items.Keeping;
import practica.metadata.Told;
import practica.operate.Library;
import practica.support.Drafts;
import practica.support.TestLibrary;
import practica.support.TestSite;

class SitemapApiTest {
    @AutoClose private static final Library LIBRARY = TestLibrary.empty();
    @AutoClose private static final TestSite SITE = new TestSite(LIBRARY);

    private final TestSite site = SITE;

    @BeforeAll
    static void fill() {
        keep("made", 1_990);
        keep("more", 30);
        LIBRARY.items().withdraw("made7");
    }

    @Test
    void robotsAreToldWhereTheMapIsAndWhatIsNotForThem() {
        var words = site.get("/robots.txt").body();

        assertTrue(words.contains("\nSitemap: " + site.address("/sitemap.xml") + "\n"), words);
        for (var path : List.of("/pt/deposit", "/en/account", "/fr/review", "/ca/admin")) {
            assertTrue(words.contains("\nDisallow: " + path + "\n"), path);
        }
        assertFalse(words.contains("Disallow: /\n"), words);
        assertFalse(words.contains("/items"), words);
    }

    @Test
    void everyPublishedItemIsMappedOnceInEachOfItsLanguages() {
        var parts =
                Told.all(Told.xml(site.get("/sitemap.xml").body()), "//s:sitemap/s:loc").stream()
                        .map(address -> URI.create(address).getPath())
                        .toList();
        var all = new ArrayList<String>();
        for (var part : parts.subList(1, parts.size())) {
            all.addAll(Told.all(Told.xml(site.get(part).body()), "//s:url/s:loc"));
        }

        assertEquals(List.of("/sitemap-0.xml", "/sitemap-1.xml", "/sitemap-2.xml"), parts);
        assertEquals(2_019 * 3, all.size());
        assertEquals(all.size(), all.stream().distinct().count());
        assertTrue(all.contains(site.address("/fr/items/made-1")));
        assertFalse(all.contains(site.address("/fr/items/made-7")));
        assertFalse(all.contains(site.address("/pt/items/made-1")));
    }

    @Test
    void mappedItemNamesItsOtherLanguagesAndItsLastChange() {
        var read = Told.xml(site.get("/sitemap-1.xml").body());

        assertEquals(
                List.of("en", "ca", "fr"),
                Told.all(read, "//s:url[1]/xhtml:link[@rel='alternate']/@hreflang"));
        assertEquals(
                Told.all(read, "//s:url/s:loc").subList(0, 3),
                Told.all(read, "//s:url[1]/xhtml:link/@href"));
        assertTrue(Told.all(read, "//s:lastmod").getFirst().endsWith("Z"));
    }

    @Test
    void roomsOfTheHouseAreOpen() {
        var rooms = Told.all(Told.xml(site.get("/sitemap-0.xml").body()), "//s:loc");

        assertEquals(40, rooms.size());
        for (var room : rooms) {
            assertEquals(200, site.get(URI.create(room).getPath()).statusCode(), room);
        }
    }

    @Test
    void partThatThereIsNotIsNotFound() {
        for (var n : List.of("3", "99", "x", "-1", "01", "99999999999999999999")) {
            assertEquals(404, site.get("/sitemap-" + n + ".xml").statusCode(), n);
        }
    }

    private static void keep(String name, int many) {
        var text = Drafts.practiceText();
        var all = new ArrayList<Keeping>();
        for (var n = 1; n <= many; n++) {
            all.add(new Keeping(name + n, name + "-" + n, "1", Told.varied(text, n), List.of()));
        }
        LIBRARY.items().keep(all);
    }
}
