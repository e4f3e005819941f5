package practica.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.SmallSite;

class ReaderTest {
    private static SmallSite site;

    @BeforeAll
    static void open() {
        site =
                new SmallSite(routes -> {
                    routes.get("/", ctx -> ctx.result(Reader.guess(ctx).code()));
                    routes.get("/about", ctx -> ctx.result(Reader.guess(ctx).code()));
                    routes.get("/{language}/about", ctx -> ctx.result(Reader.of(ctx).code()));
                });
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ca | ca",
                "pt-BR,pt;q=0.9,en;q=0.8 | pt",
                "de-DE,de;q=0.9,fr;q=0.5,en;q=0.3 | fr",
                "en;q=0.2, es;q=0.9, ca | ca",
                "ES-419 | es",
                "de, it | en",
                "* | en",
                "fr;q=0, es;q=0.1 | es",
                "en;q=nonsense | en",
                "<script> | en",
                "fr;;;=,,, | en",
                "'' | en"
            })
    void addressWithoutLanguageSpeaksTheBrowsers(String header, String language) {
        assertEquals(language, site.get("/", "Accept-Language", header).body());
        assertEquals(language, site.get("/about", "Accept-Language", header).body());
    }

    @Test
    void browserThatSaysNothingIsSpokenToInEnglish() {
        assertEquals("en", site.get("/").body());
    }

    @Test
    void headerOfUnusualLengthIsNotRead() {
        var header = "fr," + "de,".repeat(1_000) + "fr";

        assertEquals("en", site.get("/", "Accept-Language", header).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ca", "pt", "fr"})
    void addressDecides(String language) {
        var answer = site.get("/" + language + "/about", "Accept-Language", "de,en");

        assertEquals(language, answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/de/about", "/EN/about", "/und/about", "/en-GB/about"})
    void languageThatIsNotSpokenIsNotFound(String path) {
        assertEquals(404, site.get(path).statusCode());
    }
}
