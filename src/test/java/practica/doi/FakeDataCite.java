package practica.doi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// DataCite's REST API as far as it is used here, which answers as a test tells it to.
public final class FakeDataCite implements AutoCloseable {
    static final String USER = "CITY.LIBRARY";
    static final String PASSWORD = "what+only:both/know &%";

    private static final ObjectMapper JSON = new ObjectMapper();

    /// The DOIs that it has, by their names: what it was told last of each.
    public final Map<String, JsonNode> dois = new ConcurrentHashMap<>();

    /// What it was asked, in order.
    public final List<String> asked = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private volatile int status = 200;
    private volatile Optional<String> body = Optional.empty();
    private volatile boolean losesAnswers;
    private volatile boolean isSilent;

    public FakeDataCite() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/dois/", this::answer);
        server.start();
    }

    public Registry registry() {
        return Registry.of(
                        "http://CITY.LIBRARY:what+only%3Aboth%2Fknow%20%26%25@127.0.0.1:"
                                + server.getAddress().getPort(),
                        "10.1234")
                .orElseThrow();
    }

    /// From now on it answers so, and does nothing; as it should where the status is 200.
    void answers(int code, String words) {
        status = code;
        body = Optional.of(words).filter(one -> !one.isEmpty());
    }

    /// From now on it does what it is told, and breaks off before it says so.
    void losesAnswers(boolean so) {
        losesAnswers = so;
    }

    void isSilent(boolean so) {
        isSilent = so;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var doi = exchange.getRequestURI().getPath().substring("/dois/".length());
            var told = JSON.readTree(exchange.getRequestBody());
            asked.add(exchange.getRequestMethod() + " " + doi);
            if (isSilent) {
                hold();
            }
            if (status != 200 || body.isPresent()) {
                send(exchange, status, body.orElse(""));
            } else if (!isAllowed(exchange)) {
                send(
                        exchange,
                        401,
                        "{\"errors\":[{\"status\":\"401\",\"title\":\"Bad credentials.\"}]}");
            } else if (!isSound(exchange, doi, told)) {
                send(exchange, 422, "{\"errors\":[{\"source\":\"doi\",\"title\":\"Not sound\"}]}");
            } else {
                var isNew = dois.put(doi, told.at("/data/attributes")) == null;
                if (!losesAnswers) {
                    send(
                            exchange,
                            isNew ? 201 : 200,
                            "{\"data\":{\"id\":\"" + doi + "\",\"type\":\"dois\"}}");
                }
            }
        }
    }

    private static void hold() {
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isAllowed(HttpExchange exchange) {
        var expected = Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(UTF_8));
        return ("Basic " + expected).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    /// What DataCite insists on where a DOI is to be found.
    private static boolean isSound(HttpExchange exchange, String doi, JsonNode told) {
        var attributes = told.at("/data/attributes");
        return exchange.getRequestMethod().equals("PUT")
                && "application/vnd.api+json"
                        .equals(exchange.getRequestHeaders().getFirst("Content-Type"))
                && told.at("/data/type").asText().equals("dois")
                && attributes.at("/doi").asText().equals(doi)
                && attributes.at("/url").asText().startsWith("http")
                && !attributes.at("/creators/0/name").asText().isBlank()
                && !attributes.at("/titles/0/title").asText().isBlank()
                && !attributes.at("/publisher").asText().isBlank()
                && attributes.at("/publicationYear").isInt()
                && !attributes.at("/types/resourceTypeGeneral").asText().isBlank();
    }

    private static void send(HttpExchange exchange, int status, String words) throws IOException {
        var bytes = words.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/vnd.api+json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
