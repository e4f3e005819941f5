package practica.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A server that speaks LibreTranslate's protocol, and translates as a test tells it to, among
/// English, Spanish, Catalan, Portuguese and French.
public final class TranslationServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TARGETS = "[\"en\",\"es\",\"ca\",\"pt\",\"fr\"]";

    /// What it was asked to translate.
    public final List<JsonNode> asked = new CopyOnWriteArrayList<>();

    /// What it answers to all but the question for its languages.
    public volatile int status = 200;

    private final HttpServer server;

    /// @param engine makes an answer of a question with `q`, `source` and `target`
    public TranslationServer(Function<JsonNode, String> engine) {
        this(engine, languages());
    }

    /// @param languages what it answers to the question for them
    public TranslationServer(Function<JsonNode, String> engine, String languages) {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/languages", exchange -> answer(exchange, 200, languages));
        server.createContext(
                "/translate",
                exchange -> {
                    var question = JSON.readTree(exchange.getRequestBody());
                    asked.add(question);
                    var said =
                            JSON.createObjectNode().put("translatedText", engine.apply(question));
                    answer(exchange, status, said.toString());
                });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private static String languages() {
        return Stream.of("en", "es", "ca", "pt", "fr")
                .map(code -> "{\"code\":\"%s\",\"targets\":%s}".formatted(code, TARGETS))
                .collect(Collectors.joining(",", "[", "]"));
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
