package practica.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Somebody with a browser that keeps cookies, sends forms and follows no redirects, at home in a
/// network of their own.
public final class Guest {
    private static final AtomicInteger NETWORKS = new AtomicInteger();
    private static final String SESSION = "practica";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final TestSite site;
    private final Map<String, String> cookies = new TreeMap<>();
    private final String network;

    public Guest(TestSite site) {
        this.site = site;
        var number = NETWORKS.incrementAndGet();
        this.network = "198.18." + number / 250 + "." + (1 + number % 250);
    }

    /// Somebody who is signed in.
    Guest(TestSite site, String session) {
        this(site);
        cookies.put(SESSION, session);
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /// The secret of their session.
    public String session() {
        return cookies.getOrDefault(SESSION, "");
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
    public HttpResponse<String> post(String path, String... fields) {
        return send(path, FORM, form(fields));
    }

    public HttpResponse<String> send(String path, String type, String body) {
        return answer(posted(path, type).POST(BodyPublishers.ofString(body)));
    }

    /// A form with headers as another site, or no browser, would send them.
    public HttpResponse<String> sendWith(Map<String, String> headers, String path, String form) {
        var request =
                request(path).header("Content-Type", FORM).POST(BodyPublishers.ofString(form));
        headers.forEach(request::setHeader);
        return answer(request);
    }

    /// Sends a form with files of text, by their names.
    public HttpResponse<String> upload(
            String path, Map<String, String> fields, Map<String, String> files) {
        return uploadBytes(
                path,
                fields,
                files.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        file -> file.getValue().getBytes(UTF_8))));
    }

    /// The same with files of any kind.
    public HttpResponse<String> uploadBytes(
            String path, Map<String, String> fields, Map<String, byte[]> files) {
        return answer(posted(path, Multipart.TYPE).POST(new Multipart(fields, files).body()));
    }

    public static String form(String... fields) {
        return IntStream.range(0, fields.length / 2)
                .mapToObj(at -> encoded(fields[2 * at]) + "=" + encoded(fields[2 * at + 1]))
                .collect(joining("&"));
    }

    private HttpRequest.Builder posted(String path, String type) {
        return request(path, "Sec-Fetch-Site", "same-origin").header("Content-Type", type);
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
                            .collect(joining("; ")));
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        var answer = site.send(request);
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
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
        return URLEncoder.encode(words, UTF_8);
    }
}
