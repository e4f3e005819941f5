package practica.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Somebody with a browser that keeps cookies and sends forms, at home in a network of their own.
public final class Guest {
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    private final HttpClient client = HttpClient.newHttpClient();
    private final TestSite site;
    private final Map<String, String> cookies = new TreeMap<>();
    private final String network;

    public Guest(TestSite site) {
        this.site = site;
        var number = NETWORKS.incrementAndGet();
        this.network = "198.18." + number / 250 + "." + (1 + number % 250);
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /// Whether a member's own page opens.
    public boolean isSignedIn() {
        return get("/en/account").statusCode() == 200;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return answer(request(path, headers).GET());
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).body(), site.address(path));
    }

    /// Sends a form: names and values in turn.
    public HttpResponse<String> send(String path, String... fields) {
        return answer(
                request(path, "Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(fields))));
    }

    /// The same with headers as another site, or no browser, would send them.
    public HttpResponse<String> sendWith(Map<String, String> headers, String path, String form) {
        var request =
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        headers.forEach(request::setHeader);
        return answer(request);
    }

    public static String form(String... fields) {
        return IntStream.range(0, fields.length / 2)
                .mapToObj(at -> encoded(fields[2 * at]) + "=" + encoded(fields[2 * at + 1]))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(site.address(path)))
                        .header("X-Forwarded-For", network)
                        .header("User-Agent", "Mozilla/5.0 (X11; Linux) Firefox/140.0");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
