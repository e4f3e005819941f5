package practica.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.GoneResponse;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.language.Language;
import practica.language.Messages;
import practica.storage.NoRoom;
import practica.support.SmallSite;

class FailuresTest {
    private static SmallSite site;

    @BeforeAll
    static void open() {
        site =
                new SmallSite(routes -> {
                    add(routes, "illegal", new IllegalStateException("inner workings"));
                    add(routes, "checked", new IOException("inner workings"));
                    add(routes, "overflow", new StackOverflowError("inner workings"));
                    add(routes, "memory", new OutOfMemoryError("inner workings"));
                    add(routes, "broken-class", new NoClassDefFoundError("inner workings"));
                    add(
                            routes,
                            "out-of-reach",
                            new IllegalStateException(new SQLException("inner workings", "08006")));
                    add(
                            routes,
                            "full-disk",
                            new UncheckedIOException(new IOException("No space left on device")));
                    add(
                            routes,
                            "full-database",
                            new IllegalStateException(new SQLException("inner workings", "53100")));
                    add(routes, "no-room", new NoRoom("inner workings"));
                    add(routes, "bad", new BadRequestResponse("inner workings"));
                    add(routes, "gone", new GoneResponse("inner workings"));
                    add(routes, "busy", new HttpResponseException(503, "inner workings"));
                    add(routes, "refusal", new Refusal(400, "error.unknown-value", "<b>x</b>"));
                    add(routes, "long", new Refusal(400, "error.unknown-value", "x".repeat(999)));
                    routes.get("/ca/missing", ctx -> ctx.status(404));
                    routes.get("/ca/own", ctx -> ctx.status(404).result("Said by ourselves"));
                });
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "illegal, 500, error.broken",
        "checked, 500, error.broken",
        "overflow, 500, error.broken",
        "memory, 500, error.broken",
        "broken-class, 500, error.broken",
        "out-of-reach, 503, error.unavailable",
        "full-disk, 507, error.no-room",
        "full-database, 507, error.no-room",
        "no-room, 507, error.no-room",
        "bad, 400, error.bad-request",
        "gone, 410, error.gone",
        "busy, 503, error.unavailable",
        "nowhere, 404, error.not-found",
        "missing, 404, error.not-found"
    })
    void failureIsSaidOnAPageAndHowItCameAboutIsNot(String path, int status, String key) {
        var answer = site.get("/ca/" + path);

        var page = Jsoup.parse(answer.body());
        assertEquals(status, answer.statusCode());
        assertEquals(Optional.of("text/html"), answer.headers().firstValue("Content-Type"));
        assertEquals(Messages.in(Language.CA).say(key, ""), page.select("main .lead").text());
        assertEquals("ca", page.select("html").attr("lang"));
        assertFalse(answer.body().matches("(?s).*(inner workings|\\tat |Exception|java\\.).*"));
    }

    @ParameterizedTest
    @CsvSource({
        "illegal, 500, error.broken",
        "overflow, 500, error.broken",
        "full-disk, 507, error.no-room",
        "gone, 410, error.gone"
    })
    void programsAreToldInJson(String path, int status, String key) {
        var answer = site.get("/api/" + path, "Accept-Language", "fr");

        assertEquals(status, answer.statusCode());
        assertTrue(answer.body().contains("\"status\":" + status), answer.body());
        assertTrue(answer.body().contains(Messages.in(Language.FR).say(key, "")), answer.body());
        assertFalse(answer.body().contains("inner workings"));
    }

    @Test
    void fullDiskIsSaidInEveryLanguageToWhoeverWrites() {
        for (var language : Language.INTERFACE) {
            var answer = site.send("POST", "/" + language + "/full-disk");

            var page = Jsoup.parse(answer.body());
            assertEquals(507, answer.statusCode());
            assertEquals(
                    Messages.in(language).say("error.no-room"), page.select("main .lead").text());
            assertEquals(
                    Messages.in(language).say("error.heading.no-room"),
                    page.select("main h1").text());
            assertEquals(Optional.of("60"), answer.headers().firstValue("Retry-After"));
        }
    }

    @Test
    void programsNameTheLanguageOfTheirReader() {
        var body = site.get("/api/gone?lang=pt", "Accept-Language", "fr").body();

        assertTrue(body.contains(Messages.in(Language.PT).say("error.gone", "")), body);
    }

    @Test
    void refusalSaysWhatItIsAboutAsText() {
        var page = Jsoup.parse(site.get("/ca/refusal").body());

        assertEquals(
                Messages.in(Language.CA).say("error.unknown-value", "<b>x</b>"),
                page.select("main .lead").text());
    }

    @Test
    void whatARefusalIsAboutIsCutShort() {
        var lead = Jsoup.parse(site.get("/ca/long").body()).select("main .lead").text();

        assertTrue(lead.contains("x…") && lead.length() < 200, lead);
    }

    @Test
    void notFoundThatSaysMoreIsLeftAsItIs() {
        assertEquals("Said by ourselves", site.get("/ca/own").body());
    }

    @Test
    void methodThatAnAddressDoesNotKnowIsNotOurFault() {
        var status = site.send("DELETE", "/ca/own").statusCode();

        assertTrue(status == 404 || status == 405, () -> "status " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"illegal", "overflow", "gone", "nowhere", "refusal", "missing"})
    void everyFailureForbidsWhatEveryAnswerForbids(String path) {
        var headers = site.get("/ca/" + path).headers();

        assertTrue(headers.firstValue("Content-Security-Policy").isPresent());
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
    }

    private static void add(RoutesConfig routes, String name, Throwable failure) {
        Handler failing =
                _ -> {
                    switch (failure) {
                        case Error e -> throw e;
                        case Exception e -> throw e;
                        default -> throw new AssertionError(failure);
                    }
                };
        routes.get("/api/" + name, failing);
        routes.get("/{language}/" + name, failing);
        routes.post("/{language}/" + name, failing);
    }
}
