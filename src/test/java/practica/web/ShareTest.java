package practica.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.TestSite;

class ShareTest {
    private final TestSite site = TestSite.starter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/items/barcelona-superblocks",
                "/ca/search?q=aigua&theme=water",
                "/fr/search/map?country=ES",
                "/pt/search/timeline",
                "/es/search/matrix?theme=environment"
            })
    void addressToShareIsThatOfThePage(String path) {
        var page = site.page(path);

        assertEquals(site.address(path), page.select("#address").attr("value"));
        assertTrue(page.select("#address").hasAttr("readonly"));
    }

    @Test
    void mailHasTheTitleAndTheAddress() {
        var page = site.page("/fr/search?q=eau+%26+ville+100%25");

        var mail = page.select(".share a").attr("href");

        assertFalse(mail.contains("+"), mail);
        assertEquals(
                "mailto:?subject=Recherche : eau & ville 100%&body=Recherche : eau & ville 100%\n"
                        + site.address("/fr/search?q=eau+%26+ville+100%25"),
                URLDecoder.decode(mail, StandardCharsets.UTF_8).replace('\u00a0', ' '));
    }

    @Test
    void pageOfAnErrorIsNotShared() {
        assertEquals(0, site.page("/en/nothing").select(".share").size());
    }
}
