package practica.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import practica.account.Account;
import practica.operate.Config;
import practica.operate.Library;

/// A site with a library of its own that holds nothing, and people who are signed in to it.
public final class MemberSite implements AutoCloseable {
    private static final String BOUNDARY = "--------practica";

    private final Library library;
    private final TestSite site;
    private final Members members;

    public MemberSite() {
        this(config -> config, InstantSource.system());
    }

    /// A site with other settings.
    public MemberSite(UnaryOperator<Config> settings) {
        this(settings, InstantSource.system());
    }

    /// A site with a clock of its own.
    public MemberSite(InstantSource clock) {
        this(config -> config, clock);
    }

    /// A site with other settings and a clock of its own.
    public MemberSite(UnaryOperator<Config> settings, InstantSource clock) {
        library = TestLibrary.empty(settings);
        site = new TestSite(library, clock);
        members = new Members(library.database().jdbi());
    }

    public Library library() {
        return library;
    }

    public TestSite site() {
        return site;
    }

    public Members members() {
        return members;
    }

    /// The browser of somebody who is signed in.
    public Browser browser(Account account) {
        return new Browser(
                "practica=" + library.people().sessions().open(account.id(), "test").value());
    }

    /// A browser of few words.
    public final class Browser {
        private final String cookie;

        private Browser(String cookie) {
            this.cookie = cookie;
        }

        /// The secret of its session.
        public String secret() {
            return cookie.substring(cookie.indexOf('=') + 1);
        }

        public HttpResponse<String> get(String path) {
            return site.get(path, "Cookie", cookie);
        }

        public Document page(String path) {
            return Jsoup.parse(get(path).body(), site.address(path));
        }

        /// Sends a form: names and values by turns.
        public HttpResponse<String> post(String path, String... pairs) {
            var body = new ArrayList<String>();
            for (var at = 0; at < pairs.length; at += 2) {
                body.add(
                        URLEncoder.encode(pairs[at], UTF_8)
                                + "="
                                + URLEncoder.encode(pairs[at + 1], UTF_8));
            }
            return send(path, "application/x-www-form-urlencoded", String.join("&", body));
        }

        public HttpResponse<String> send(String path, String type, String body) {
            return site.send(
                    HttpRequest.newBuilder(URI.create(site.address(path)))
                            .header("Cookie", cookie)
                            .header("Content-Type", type)
                            .POST(BodyPublishers.ofString(body)));
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

        /// The same with files of any kind; each byte goes as the letter of its number.
        public HttpResponse<String> uploadBytes(
                String path, Map<String, String> fields, Map<String, byte[]> files) {
            var parts = new ArrayList<String>();
            fields.forEach((name, value) -> parts.add(part("name=\"" + name + "\"", value)));
            files.forEach((name, bytes) ->
                    parts.add(
                            part(
                                    "name=\"files\"; filename=\"" + name + "\"",
                                    new String(bytes, ISO_8859_1))));
            return site.send(
                    HttpRequest.newBuilder(URI.create(site.address(path)))
                            .header("Cookie", cookie)
                            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                            .POST(
                                    BodyPublishers.ofString(
                                            String.join("", parts) + "--" + BOUNDARY + "--\r\n",
                                            ISO_8859_1)));
        }

        private static String part(String disposition, String content) {
            return "--"
                    + BOUNDARY
                    + "\r\nContent-Disposition: form-data; "
                    + disposition
                    + "\r\n\r\n"
                    + content
                    + "\r\n";
        }
    }

    /// The numbers of what somebody wrote, the last changed first.
    public List<String> submissions(Account account) {
        return library.submissions().ofOwner(account.id()).stream()
                .map(one -> one.id().toString())
                .toList();
    }

    @Override
    public void close() {
        site.close();
        library.close();
    }
}
