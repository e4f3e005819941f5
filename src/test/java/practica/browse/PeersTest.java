package practica.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import practica.language.Language;
import practica.support.PageFaults;
import practica.support.TestSite;

class PeersTest {
    private static final List<Language> LANGUAGES = Language.INTERFACE;
    private static final String PLACE = "/places/barcelona-3128760";

    private final TestSite site = TestSite.starter();

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void placesLikeThisOneAreShownWithReasonsInEveryLanguage(Language language) {
        var page = site.page("/" + language + PLACE);

        var peers = page.select(".peers .grid > li");
        assertEquals(List.of(), PageFaults.of(page, language.code()));
        assertTrue(!peers.isEmpty() && peers.size() <= 8);
        for (var peer : peers) {
            assertFalse(peer.select(".meta li").isEmpty(), peer::toString);
            assertFalse(peer.select("a").attr("href").endsWith(PLACE), peer::toString);
        }
    }

    @Test
    void everyPeerHasAsManyItemsAsItSays() {
        for (var peer : site.page("/en" + PLACE).select(".peers .grid > li")) {
            var said = peer.select(".count").text();

            var items = site.page(peer.select("a").attr("href")).select("#items").text();

            assertEquals(said, items.replaceAll("\\D", ""), peer::toString);
        }
    }

    @Test
    void cityIsLikeCitiesOnly() {
        for (var peer : site.page("/en" + PLACE).select(".peers h3 a").eachAttr("href")) {
            assertTrue(site.page(peer).select(".facts dd").eachText().contains("City"), peer);
        }
    }

    @Test
    void placeWithoutItemsHasPeersToo() {
        var page = site.page("/en/places/lyon-2996944");

        assertTrue(page.select(".peers .meta").text().contains("same income group"), page::title);
    }
}
