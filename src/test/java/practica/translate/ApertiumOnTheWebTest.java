package practica.translate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import practica.language.Language;

/// Against a server that answers as Apertium APy 0.11 does, and has Catalan, Spanish and Portuguese
/// with Spanish in the middle.
class ApertiumOnTheWebTest {
    private static final String PAIRS =
            """
            {"responseData": [
              {"sourceLanguage": "cat", "targetLanguage": "spa"},
              {"sourceLanguage": "spa", "targetLanguage": "por"},
              {"sourceLanguage": "spa", "targetLanguage": "por_BR"}],
             "responseDetails": null, "responseStatus": 200}\
            """;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private HttpServer server;
    private ApertiumOnTheWeb engine;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/listPairs", exchange -> answer(exchange, PAIRS));
        server.createContext("/translate", this::translate);
        server.createContext("/translateChain", this::translate);
        server.start();
        engine = new ApertiumOnTheWeb(address(), Duration.ofNanos(1));
    }

    @AfterEach
    void stop() {
        engine.close();
        server.stop(0);
    }

    @Test
    void itOffersWhatTheServerListsAndWhatGoesThroughAThirdLanguage() {
        assertEquals(
                Set.of(
                        new Pair(Language.CA, Language.ES),
                        new Pair(Language.ES, Language.PT),
                        new Pair(Language.CA, Language.PT)),
                engine.pairs());
        var host = "apertium 127.0.0.1:" + server.getAddress().getPort();
        assertEquals(
                Optional.of(host + " cat-spa spa-por"),
                engine.way(new Pair(Language.CA, Language.PT)));
        assertEquals(Optional.empty(), engine.way(new Pair(Language.PT, Language.CA)));
    }

    @Test
    void questionIsAskedAsTheServiceSays() {
        assertEquals(
                Optional.of("said: aigua & «pa»\nñ"),
                engine.translate("aigua & «pa»\nñ", Language.CA, Language.ES));
        engine.translate("aigua", Language.CA, Language.PT);

        assertEquals(
                List.of(
                        "/translate langpair=cat|spa&markUnknown=no&q=aigua & «pa»\nñ",
                        "/translateChain langpairs=cat|spa|por&markUnknown=no&q=aigua"),
                asked);
    }

    @Test
    void whatIsNotOfferedOrTooLongIsNotAsked() {
        assertEquals(Optional.empty(), engine.translate("x", Language.EN, Language.ES));
        assertEquals(
                Optional.empty(), engine.translate("x".repeat(20_001), Language.CA, Language.ES));
        assertEquals(List.of(), asked);
    }

    @Test
    void serverThatFailsSaysNothingAndIsAskedAgainLater() {
        engine.pairs();
        status = 500;
        assertEquals(Optional.empty(), engine.translate("a", Language.CA, Language.ES));
        status = 200;

        assertEquals(Optional.of("said: b"), engine.translate("b", Language.CA, Language.ES));
    }

    @Test
    void absentServerOffersNothing() {
        try (var absent = new ApertiumOnTheWeb(URI.create("http://127.0.0.1:1"))) {
            assertEquals(Set.of(), absent.pairs());
            assertEquals(Optional.empty(), absent.translate("a", Language.CA, Language.ES));
        }
    }

    private void translate(HttpExchange exchange) throws IOException {
        var form =
                URLDecoder.decode(
                        new String(exchange.getRequestBody().readAllBytes(), UTF_8), UTF_8);
        asked.add(exchange.getRequestURI().getPath() + " " + form);
        var words = form.substring(form.indexOf("&q=") + 3).replace("\n", "\\n");
        answer(
                exchange,
                "{\"responseData\": {\"translatedText\": \"said: %s\"}, \"responseStatus\": 200}"
                        .formatted(words));
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }
}
