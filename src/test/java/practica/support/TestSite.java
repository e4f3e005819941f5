package practica.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import practica.App;
import practica.operate.Library;

/// The whole site on a port of its own, and a browser of few words to look at it.
public final class TestSite implements AutoCloseable {
    private final HttpClient browser = HttpClient.newHttpClient();
    private final App app;

    public TestSite(Library library) {
        try {
            app = new App(library, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The site of the starter library, open for the whole run.
    public static TestSite starter() {
        return Open.STARTER;
    }

    public String address(String path) {
        return "http://localhost:" + app.port() + path;
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).body(), address(path));
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address(path)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        app.close();
    }

    private static final class Open {
        private static final TestSite STARTER = new TestSite(TestLibrary.starter());
    }
}
