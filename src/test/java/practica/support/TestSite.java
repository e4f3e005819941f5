package practica.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import practica.App;
import practica.operate.Library;

/// The whole site on a port of its own, and a browser of few words to look at it.
public final class TestSite implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final HttpClient browser = HttpClient.newHttpClient();
    private final App app;

    public TestSite(Library library) {
        this(library, InstantSource.system());
    }

    /// A site with a clock of its own.
    public TestSite(Library library, InstantSource clock) {
        try {
            app = new App(library, 0, clock);
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
        return send(request, BodyHandlers.ofString());
    }

    /// The answer to a request of any method, without a body.
    public HttpResponse<String> ask(String method, String path, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(address(path)))
                        .method(method, BodyPublishers.noBody());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /// What programs are answered has to be as it is described. As browsers do, it asks once more
    /// where a connection that was kept open is closed before it brought a word of an answer.
    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
        var asked = request.timeout(LONGEST).build();
        var answer = answer(asked, handler);
        Described.check(asked.method(), answer);
        return answer;
    }

    private <T> HttpResponse<T> answer(HttpRequest asked, BodyHandler<T> handler) {
        try {
            try {
                return browser.send(asked, handler);
            } catch (IOException e) {
                if (!String.valueOf(e.getMessage()).contains("received no bytes")) {
                    throw e;
                }
                return browser.send(asked, handler);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The answer as JSON, whatever its status.
    public JsonNode json(String path, String... headers) {
        try {
            return new ObjectMapper().readTree(get(path, headers).body());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The answer as the bytes that came.
    public HttpResponse<byte[]> bytes(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address(path)));
        return send(
                headers.length == 0 ? request : request.headers(headers),
                BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        app.close();
    }

    private static final class Open {
        private static final TestSite STARTER = new TestSite(TestLibrary.starter());
    }
}
