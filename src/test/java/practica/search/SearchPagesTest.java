package practica.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.TestSite;

class SearchPagesTest {
    private final TestSite site = TestSite.starter();

    @ParameterizedTest
    @CsvSource({
        "/en/search?q=citizen+participation, Citizen participation, /en/themes/participation",
        "/fr/search?q=citizen+participation, Participation citoyenne, /fr/themes/participation",
        "/en/search?q=clean+water+and+sanitation, 6 Clean water and sanitation, /en/themes/6"
    })
    void themeThatWasUnderstoodIsNamedAndLeadsToItsPage(String asked, String label, String page) {
        var understood = site.page(asked).select(".understood a");

        assertEquals(List.of(label), understood.eachText());
        assertEquals(List.of(page), understood.eachAttr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "city:1%00", "city:1", "'"})
    void placeThatIsNoneIsRefused(String place) {
        assertEquals(400, site.get("/en/search?place=" + place).statusCode());
    }

    @Test
    void addressOfAPlaceThatIsNoneIsNotFound() {
        assertEquals(404, site.get("/en/places/es-ct%01").statusCode());
    }
}
