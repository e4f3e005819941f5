package practica.support;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Consumer;
import practica.web.Assets;
import practica.web.Failures;
import practica.web.Headers;
import practica.web.Pages;
import practica.web.SameSite;

/// A real server with a test's own routes between what stands before and after all of ours.
public final class SmallSite implements AutoCloseable {
    private final HttpClient browser = HttpClient.newHttpClient();
    private final Javalin server;

    public SmallSite(Consumer<RoutesConfig> own) {
        server =
                Javalin.create(javalin -> {
                    javalin.startup.showJavalinBanner = false;
                    javalin.concurrency.useVirtualThreads = true;
                    javalin.routes.before(Headers::add);
                    javalin.routes.before(SameSite::require);
                    own.accept(javalin.routes);
                    new Failures(new Pages(new Assets())).addTo(javalin.routes);
                });
        server.start("127.0.0.1", 0);
    }

    public String origin() {
        return "http://127.0.0.1:" + server.port();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    public HttpResponse<String> send(String method, String path, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(origin() + path))
                        .method(method, BodyPublishers.noBody());
        try {
            return browser.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
