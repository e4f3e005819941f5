package practica.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.SmallSite;

class AssetsTest {
    private static final Assets ASSETS = new Assets();
    private static SmallSite site;

    @BeforeAll
    static void open() {
        site = new SmallSite(routes -> routes.get("/static/{name}", ASSETS::send));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void addressCarriesAFingerprintThatIsAlwaysTheSame() {
        var address = ASSETS.address("site.css");

        assertTrue(address.matches("/static/site\\.css\\?[0-9a-f]+"), address);
        assertEquals(address, new Assets().address("site.css"));
    }

    @Test
    void fingerprintsOfFilesDiffer() {
        var fingerprints =
                List.of("site.css", "site.js", "favicon.svg").stream()
                        .map(name -> ASSETS.address(name).split("\\?")[1])
                        .distinct();

        assertEquals(3, fingerprints.count());
    }

    @Test
    void fileIsSentAsItIsAndKeptForEverUnderItsFingerprint() throws IOException {
        var answer = site.get(ASSETS.address("site.css"));

        assertEquals(200, answer.statusCode());
        assertEquals(
                new String(
                        Assets.class.getResourceAsStream("/static/site.css").readAllBytes(),
                        StandardCharsets.UTF_8),
                answer.body());
        assertEquals(
                Optional.of("public, max-age=31536000, immutable"),
                answer.headers().firstValue("Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/static/site.css", "/static/site.css?0", "/static/site.css?v=1"})
    void withoutItsFingerprintAFileIsKeptForAnHour(String path) {
        assertEquals(
                Optional.of("public, max-age=3600"),
                site.get(path).headers().firstValue("Cache-Control"));
    }

    @ParameterizedTest
    @CsvSource({
        "site.css, text/css;charset=utf-8",
        "site.js, text/javascript;charset=utf-8",
        "favicon.svg, image/svg+xml"
    })
    void typeIsThatOfTheName(String name, String type) {
        var given = site.get("/static/" + name).headers().firstValue("Content-Type").orElse("");

        assertEquals(type, given.replace(" ", "").toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/static/nothing.css",
                "/static/",
                "/static/..%2flogback.xml",
                "/static/..%2f..%2fetc%2fpasswd",
                "/static/%2e%2e%2flogback.xml",
                "/static/..%5clogback.xml",
                "/static/..%2fmessages%2fen.properties",
                "/static/site.css%00.svg",
                "/static/SITE.CSS",
                "/static/site",
                "/static/.css"
            })
    void nameThatIsNoFileOfOursIsNotFound(String path) {
        var answer = site.get(path);

        assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, answer::toString);
        assertFalse(answer.headers().map().toString().contains("public"));
    }

    @Test
    void templateThatNamesNoFileIsAMistakeOfOurs() {
        assertThrows(IllegalArgumentException.class, () -> ASSETS.address("nothing.css"));
    }
}
