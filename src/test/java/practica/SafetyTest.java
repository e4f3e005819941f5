package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.TestSite;

/// Where an address leads, and what protects the one who follows it.
class SafetyTest {
    private final TestSite site = TestSite.starter();

    @ParameterizedTest
    @CsvSource({
        "ca, /ca/",
        "'de, fr;q=0.5', /fr/",
        "'en;q=0.1, es;q=0.9', /es/",
        "pt-BR, /pt/",
        "'*', /en/",
        "not a language at all, /en/",
        "ja, /en/"
    })
    void doorLeadsToTheBrowsersLanguage(String browser, String home) {
        var answer = site.get("/", "Accept-Language", browser);

        assertEquals(302, answer.statusCode());
        assertEquals(home, path(answer));
        assertEquals("Accept-Language", answer.headers().firstValue("Vary").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example/",
                "/%2f%2felsewhere.example",
                "/%5celsewhere.example",
                "/en//elsewhere.example/",
                "/en/..//elsewhere.example",
                "/?next=https://elsewhere.example",
                "/en/search?q=x&next=//elsewhere.example",
                "/en/https://elsewhere.example"
            })
    void noAddressLeadsToAnotherSite(String address) {
        var answer = site.get(address);

        assertTrue(answer.statusCode() < 500, () -> "" + answer.statusCode());
        assertFalse(location(answer).contains("elsewhere"), location(answer));
        assertFalse(
                Jsoup.parse(answer.body())
                        .select("a[href^=//], a[href^=http]")
                        .outerHtml()
                        .contains("elsewhere"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/search?q=a%0d%0aSet-Cookie:%20a=b",
                "/en/search?theme=a%0d%0aSet-Cookie:%20a=b",
                "/en/items/a%0d%0aSet-Cookie:%20a=b",
                "/?a%0d%0aSet-Cookie:%20a=b",
                "/static/a%0d%0aSet-Cookie:%20a=b.css"
            })
    void lineBreaksInAnAddressDoNotReachTheHeaders(String address) {
        var answer = site.get(address);

        assertTrue(answer.statusCode() < 500, () -> "" + answer.statusCode());
        assertEquals("", answer.headers().firstValue("Set-Cookie").orElse(""));
    }

    @Test
    void everyAnswerProtectsItsReader() {
        for (var path :
                List.of("/en/", "/en/nothing", "/static/site.css", "/api/v1/search", "/nothing")) {
            var headers = site.get(path).headers();

            assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""), path);
            assertEquals("DENY", headers.firstValue("X-Frame-Options").orElse(""), path);
            assertTrue(
                    headers.firstValue("Content-Security-Policy")
                            .orElse("")
                            .startsWith("default-src 'none'; "),
                    path);
            assertEquals(List.of(), headers.allValues("Set-Cookie"), path);
            assertEquals(List.of(), headers.allValues("Server"), path);
        }
    }

    private static String path(HttpResponse<String> answer) {
        return location(answer).replaceFirst("^http://localhost:\\d+", "");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
