package practica.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practica.fetch.WebServer;

/// A server that answers as Apertium APy 0.11 does, and says of everything that it was said.
public final class ApertiumServer implements AutoCloseable {
    /// What it was asked to translate: the path and the form.
    public final List<String> asked = new CopyOnWriteArrayList<>();

    /// How often it was asked what it offers.
    public final AtomicInteger lists = new AtomicInteger();

    /// What it answers to everything.
    public volatile int status = 200;

    private final WebServer server = new WebServer(this::answer);
    private final String offered;

    /// @param pairs such as `cat-spa`
    public ApertiumServer(String... pairs) {
        offered =
                Stream.of(pairs)
                        .map(pair -> pair.split("-", 2))
                        .map(pair ->
                                "{\"sourceLanguage\": \"%s\", \"targetLanguage\": \"%s\"}"
                                        .formatted(pair[0], pair[1]))
                        .collect(Collectors.joining(", ", "{\"responseData\": [", "]}"));
    }

    public URI address() {
        return URI.create(server.address(""));
    }

    @Override
    public void close() {
        server.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var isList = exchange.getRequestURI().getPath().equals("/listPairs");
        var said = isList ? list() : translation(exchange);
        WebServer.answer(exchange, status, "application/json", said.getBytes(UTF_8));
    }

    private String list() {
        lists.incrementAndGet();
        return offered;
    }

    private String translation(HttpExchange exchange) throws IOException {
        var form =
                URLDecoder.decode(
                        new String(exchange.getRequestBody().readAllBytes(), UTF_8), UTF_8);
        asked.add(exchange.getRequestURI().getPath() + " " + form);
        var words = form.substring(form.indexOf("&q=") + 3).replace("\n", "\\n");
        return "{\"responseData\": {\"translatedText\": \"said: %s\"}}".formatted(words);
    }
}
