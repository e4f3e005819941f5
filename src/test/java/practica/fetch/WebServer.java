package practica.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A server on this machine that answers as a test tells it to, and a fetcher that may ask it and
/// nobody else.
public final class WebServer implements AutoCloseable {
    /// The requests that came, as `GET /path?query`.
    public final List<String> asked = new CopyOnWriteArrayList<>();

    private final HttpServer server;

    public WebServer(HttpHandler handler) {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/",
                exchange -> {
                    asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
                    try (exchange) {
                        handler.handle(exchange);
                    }
                });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /// Answers with a body of the type.
    public static void answer(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    public static void answer(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        answer(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    /// One that may ask this server, within limits that a test can wait for.
    public Fetcher fetcher() {
        return fetcher(limits(10_000_000));
    }

    public Fetcher fetcher(Fetcher.Limits limits) {
        return new Fetcher(limits, Resolver.SYSTEM, this::isHere);
    }

    public static Fetcher.Limits limits(long bytes) {
        return new Fetcher.Limits(
                bytes, Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(60), 5);
    }

    private boolean isHere(InetAddress address, int port) {
        return address.isLoopbackAddress() && port == port();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
