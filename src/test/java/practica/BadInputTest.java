package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.language.Language;
import practica.language.Messages;
import practica.support.PageFaults;
import practica.support.TestSite;

/// What nobody could have come to by following links.
class BadInputTest {
    private static final String LONG = "participation ".repeat(1_500).replace(' ', '+');

    private final TestSite site = TestSite.starter();

    @ParameterizedTest
    @CsvSource({
        "/search?theme=nope, error.unknown-value, nope",
        "/search?year=12345, error.unknown-value, 12345",
        "/search?network=nope, error.unknown-value, nope",
        "/search?language=xx-yy-zz, error.unknown-value, xx-yy-zz",
        "/search?kind=nope, error.unknown-value, nope",
        "/search?sort=backwards, error.sort, backwards",
        "/search?size=0, error.page-size, 0",
        "/search?page=-1, error.page, -1",
        "/search?page=0, error.page, 0",
        "/search?page=99999999, error.page, 99999999",
        "/search?page=1.5, error.page, 1.5"
    })
    void badSearchIsRefusedInTheReadersLanguage(String path, String key, String about) {
        for (var language : Language.INTERFACE) {
            var answer = site.get("/" + language + path);

            refused(answer, 400, language);
            assertTrue(answer.body().contains(Messages.in(language).say(key, about)));
        }
    }

    @Test
    void searchOfMoreThanTwentyThousandCharactersIsRefused() {
        for (var language : Language.INTERFACE) {
            var answer = site.get("/" + language + "/search?q=" + LONG.substring(0, 20_001));

            refused(answer, 400, language);
            assertTrue(
                    answer.body()
                            .contains(Messages.in(language).say("error.query-too-long", "20000")));
        }
    }

    @Test
    void longNameOfAPlaceIsRefused() {
        refused(site.get("/fr/places?q=" + LONG.substring(0, 1_000)), 400, Language.FR);
    }

    @ParameterizedTest
    @CsvSource({
        "/fr/nothing, es, fr",
        "/pt/items/nothing, ca, pt",
        "/nothing, es, es",
        "/nothing, 'de, ca;q=0.5, en;q=0.1', ca",
        "/nothing, pt-BR, pt",
        "/nothing, de, en",
        "/nothing, ';;;', en",
        "/de/nothing, fr, fr"
    })
    void unknownAddressIsSaidInTheLanguageOfTheAddressThenTheBrowsers(
            String path, String browser, String expected) {
        var language = new Language(expected);

        var answer = site.get(path, "Accept-Language", browser);

        refused(answer, 404, language);
        assertTrue(answer.body().contains(Messages.in(language).say("error.not-found")));
        assertEquals(expected, answer.headers().firstValue("Content-Language").orElse(""));
    }

    /// A page of ours with this status, in the language, that shows nothing of how it is made.
    private static void refused(HttpResponse<String> answer, int status, Language language) {
        assertEquals(status, answer.statusCode());
        assertEquals(List.of(), PageFaults.of(Jsoup.parse(answer.body()), language.code()));
    }
}
