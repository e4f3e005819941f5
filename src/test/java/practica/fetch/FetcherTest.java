package practica.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.fetch.FetchFailure.Reason;

class FetcherTest {
    @TempDir Path folder;

    private final AtomicReference<Headers> headers = new AtomicReference<>();

    @AutoClose private final WebServer server = new WebServer(this::answer);
    @AutoClose private final Fetcher fetcher = server.fetcher(WebServer.limits(100_000));

    private void answer(HttpExchange exchange) throws IOException {
        headers.set(exchange.getRequestHeaders());
        var path = exchange.getRequestURI().getPath();
        var hops = path.startsWith("/hop/") ? Integer.parseInt(path.substring(5)) : 0;
        if (hops > 0) {
            to(exchange, 302, "/hop/" + (hops - 1));
            return;
        }
        switch (path) {
            case "/page" -> {
                exchange.getResponseHeaders().set("Set-Cookie", "track=1");
                WebServer.answer(exchange, 200, "Text/HTML; charset=utf-8", "<p>Water");
            }
            case "/circle" -> to(exchange, 301, "/circle");
            case "/nowhere" -> exchange.sendResponseHeaders(302, -1);
            case "/relative" -> to(exchange, 308, "page?a=b#c");
            case "/endless" -> endless(exchange, false);
            case "/endless-zip" -> endless(exchange, true);
            case "/announced" -> announced(exchange);
            case "/zip" -> packed(exchange, "gzip", zipped(50_000));
            case "/bomb" -> packed(exchange, "gzip", zipped(50_000_000));
            case "/no-zip" -> packed(exchange, "gzip", "no zip".getBytes());
            case "/brotli" -> packed(exchange, "br", new byte[10]);
            case "/twice" -> packed(exchange, "gzip, gzip", zipped(10));
            case "/short" -> cutOff(exchange);
            case "/busy" -> {
                exchange.getResponseHeaders().set("Retry-After", "7");
                exchange.sendResponseHeaders(503, -1);
            }
            case "/trickle" -> trickle(exchange);
            default -> WebServer.answer(exchange, 200, "text/plain", "arrived");
        }
    }

    @Test
    void whatIsFetchedIsTheBytesWithTypeNameAndAddress() throws IOException {
        var fetched = save("/page");

        assertEquals(new Fetched(at("/page"), "text/html", "page.html", 8), fetched);
        assertEquals("<p>Water", Files.readString(folder.resolve("got")));
    }

    @Test
    void requestSaysWhoAsksAndNothingElse() throws IOException {
        save("/page");
        save("/page");

        var sent = headers.get();
        assertTrue(sent.getFirst("User-Agent").startsWith("Practica/"), sent::toString);
        for (var header : List.of("Cookie", "Referer", "Authorization", "Upgrade", "Via")) {
            assertEquals(null, sent.getFirst(header), header);
        }
        assertEquals("gzip", sent.getFirst("Accept-Encoding"));
    }

    @Test
    void redirectsAreFollowedFiveTimes() throws IOException {
        assertEquals(at("/hop/0"), save("/hop/5").address());
        assertEquals(at("/page?a=b"), save("/relative").address());
        assertEquals(Reason.REDIRECTS, refused("/hop/6"));
        assertEquals(Reason.REDIRECTS, refused("/circle"));
        assertEquals(Reason.STATUS, refused("/nowhere"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/endless", "/endless-zip", "/announced", "/bomb"})
    void whatIsTooLargeIsBrokenOff(String path) {
        assertEquals(Reason.TOO_LARGE, refused(path));
        assertTrue(folder.resolve("got").toFile().length() <= 100_000);
    }

    @Test
    void packedAnswerIsUnpacked() throws IOException {
        assertEquals(50_000, save("/zip").size());
        assertEquals(50_000, Files.size(folder.resolve("got")));
    }

    @Test
    void answerThatIsPackedOtherwiseOrBrokenIsRefused() {
        assertEquals(Reason.ENCODING, refused("/brotli"));
        assertEquals(Reason.ENCODING, refused("/twice"));
        assertEquals(Reason.UNREACHABLE, refused("/no-zip"));
        assertEquals(Reason.UNREACHABLE, refused("/short"));
    }

    @Test
    void statusAndTheWishToBeLeftAloneAreTold() {
        var busy = assertThrows(FetchFailure.class, () -> save("/busy"));

        assertEquals(503, busy.status());
        assertEquals("503", busy.detail());
        assertEquals(Optional.of(Duration.ofSeconds(7)), busy.retryAfter());
    }

    @Test
    void answerThatTricklesEndsWhenItsTimeIsUp() throws IOException {
        var second = Duration.ofSeconds(1);
        var limits = new Fetcher.Limits(100_000, second, second, second, 5);
        try (var hasty = server.fetcher(limits)) {
            var slow =
                    assertThrows(
                            FetchFailure.class,
                            () -> hasty.save(at("/trickle"), folder.resolve("got")));

            assertEquals(Reason.TOO_SLOW, slow.reason());
        }
    }

    @Test
    void closedPortAndUnknownHostAreTold() throws IOException {
        try (var open = new Fetcher(WebServer.limits(1_000), Resolver.SYSTEM, (_, _) -> true)) {
            assertEquals(Reason.UNREACHABLE, refused(open, "http://127.0.0.1:" + closedPort()));
            assertEquals(Reason.UNKNOWN_HOST, refused(open, "http://nowhere.invalid/"));
        }
    }

    @Test
    void fileThatCannotBeWrittenIsNoFaultOfTheServer() {
        assertThrows(
                NoSuchFileException.class,
                () -> fetcher.save(at("/page"), folder.resolve("missing/got")));
    }

    private static int closedPort() {
        try (var gone = new WebServer(_ -> {})) {
            return gone.port();
        }
    }

    private Fetched save(String path) throws IOException {
        return fetcher.save(at(path), folder.resolve("got"));
    }

    private WebAddress at(String path) throws FetchFailure {
        return WebAddress.of(server.address(path));
    }

    private Reason refused(String path) {
        return refused(fetcher, server.address(path));
    }

    private Reason refused(Fetcher by, String address) {
        return assertThrows(
                        FetchFailure.class,
                        () -> by.save(WebAddress.of(address), folder.resolve("got")))
                .reason();
    }

    private static void to(HttpExchange exchange, int status, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        exchange.sendResponseHeaders(status, -1);
    }

    /// Sends until nobody reads any more.
    private static void endless(HttpExchange exchange, boolean zip) throws IOException {
        if (zip) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        exchange.sendResponseHeaders(200, 0);
        try (var out =
                zip
                        ? new GZIPOutputStream(exchange.getResponseBody())
                        : exchange.getResponseBody()) {
            while (true) {
                out.write(new byte[10_000]);
            }
        }
    }

    private static void announced(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 5_000_000_000L);
        exchange.getResponseBody().flush();
    }

    private static void cutOff(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write(new byte[10]);
        exchange.getResponseBody().flush();
    }

    private static void packed(HttpExchange exchange, String how, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", how);
        WebServer.answer(exchange, 200, "text/plain", body);
    }

    private static byte[] zipped(int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(new byte[size]);
        }
        return bytes.toByteArray();
    }

    private static void trickle(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try {
            for (var n = 0; n < 200; n++) {
                exchange.getResponseBody().write('.');
                exchange.getResponseBody().flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
