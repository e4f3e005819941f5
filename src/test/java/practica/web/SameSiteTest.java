package practica.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.SmallSite;

class SameSiteTest {
    private static final AtomicInteger DONE = new AtomicInteger();
    private static SmallSite site;

    @BeforeAll
    static void open() {
        site =
                new SmallSite(routes -> {
                    routes.get("/", ctx -> ctx.result("read"));
                    routes.post("/", ctx -> DONE.incrementAndGet());
                    routes.put("/", ctx -> DONE.incrementAndGet());
                    routes.patch("/", ctx -> DONE.incrementAndGet());
                    routes.delete("/", ctx -> DONE.incrementAndGet());
                });
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, cross-site",
        "POST, same-site",
        "PUT, cross-site",
        "PATCH, cross-site",
        "DELETE, cross-site",
        "POST, Same-Origin",
        "POST, ''"
    })
    void whatAnotherSiteMakesABrowserSendIsTurnedAway(String method, String from) {
        var before = DONE.get();

        var answer = site.send(method, "/", "Sec-Fetch-Site", from);

        assertEquals(403, answer.statusCode());
        assertEquals(before, DONE.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void whatOurOwnPageSendsIsDone(String from) {
        var before = DONE.get();

        assertEquals(200, site.send("POST", "/", "Sec-Fetch-Site", from).statusCode());

        assertEquals(before + 1, DONE.get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "null",
                "",
                "http://127.0.0.1",
                "http://127.0.0.1.elsewhere.example",
                "ftp://127.0.0.1"
            })
    void whatOldBrowsersSendForAnotherSiteIsTurnedAway(String origin) {
        var before = DONE.get();

        assertEquals(403, site.send("POST", "/", "Origin", origin).statusCode());

        assertEquals(before, DONE.get());
    }

    @Test
    void whatOldBrowsersSendForOurOwnPageIsDone() {
        assertEquals(200, site.send("POST", "/", "Origin", site.origin()).statusCode());
    }

    @Test
    void clientThatIsNoBrowserMaySend() {
        assertEquals(200, site.send("POST", "/").statusCode());
    }

    @Test
    void linksFromOtherSitesAreFollowed() {
        assertEquals("read", site.get("/", "Sec-Fetch-Site", "cross-site").body());
    }
}
