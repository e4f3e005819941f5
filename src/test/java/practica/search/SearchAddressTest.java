package practica.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.language.Language;
import practica.support.TestLibrary;

class SearchAddressTest {
    private final Asked asked = new Asked(TestLibrary.starter().known());

    @ParameterizedTest
    @CsvSource({
        "/en/search?q=water, q=water",
        "https://library.example/ca/search?q=aigua&page=7, q=aigua",
        "/en/search/map?theme=water&q=a+b#found, q=a%2Bb&theme=water",
        "/en/search?sort=newest&q=%C3%A9cole, q=%C3%A9cole&sort=newest",
        "/en/search?q=water&size=50&page=2, q=water",
        "/en/search?from=2020&to=1990, from=1990&to=2020",
        "/en/search?nothing=we-know, ''",
        "/en/search, ''"
    })
    void addressIsRememberedWithoutPagesAndLanguage(String written, String query) {
        var expected = query.replace("a%2Bb", "a+b");

        assertEquals(Optional.of(new SearchAddress(expected)), SearchAddress.of(written, asked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "water",
                "/en/items/barcelona-superblocks",
                "/en/themes?q=water",
                "/en/search?theme=no-such-theme",
                "/en/search?from=2020&to=soon",
                "/en/search?q=%zz",
                "/en/search?q=%"
            })
    void whatIsNoAddressOfASearchIsNotTaken(String written) {
        assertEquals(Optional.empty(), SearchAddress.of(written, asked));
    }

    @Test
    void longAddressIsNotTaken() {
        var start = "/en/search?q=";

        var longest = start + "x".repeat(SearchAddress.LONGEST - start.length());

        assertEquals(
                Optional.of(new SearchAddress(longest.substring("/en/search?".length()))),
                SearchAddress.of(longest, asked));
        assertEquals(Optional.empty(), SearchAddress.of(longest + "x", asked));
        assertEquals(
                Optional.empty(), SearchAddress.of(start + "ñ".repeat(500), asked), "as encoded");
    }

    @Test
    void sameSearchIsAskedInEveryLanguage() {
        var address = SearchAddress.of("/en/search?q=water&country=ES&from=1999", asked);

        var request = address.orElseThrow().request(Language.CA, asked).orElseThrow();

        assertEquals("/ca/search?q=water&country=ES&from=1999", request.address());
    }

    @Test
    void whatTheLibraryNoLongerHasIsNotAsked() {
        assertEquals(Optional.empty(), new SearchAddress("theme=gone").request(Language.EN, asked));
    }

    @Test
    void searchIsSaidInTheWordsOfTheReader() {
        var words = new InWords(new FacetViews(TestLibrary.starter().known()));
        var address = new SearchAddress("q=aigua&country=ES&from=1999&to=2010");

        assertEquals(
                "aigua · Spain · 1999–2010",
                words.of(address.request(Language.EN, asked).orElseThrow()));
        assertEquals(
                "aigua · Espanya · 1999–2010",
                words.of(address.request(Language.CA, asked).orElseThrow()));
        assertEquals("Tout", words.of(SearchRequest.of("", Language.FR)));
    }
}
