package practica.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import practica.account.Grant;
import practica.mail.EmailAddress;
import practica.mail.Posted.State;
import practica.operate.Library;

/// Somebody with a browser of their own, which keeps its cookies and follows no redirects.
public final class Person {
    public static final String PASSWORD = "nine purple bicycles in the rain";

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/\\S+)");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final TestSite site;

    /// A stranger.
    public Person(TestSite site) {
        this.site = site;
    }

    /// Somebody who has just become a member, with these rights, and is signed in.
    public static Person member(
            Library library, TestSite site, String address, String language, Grant... grants) {
        var person = new Person(site);
        person.post("/" + language + "/join", Map.of("name", name(address), "address", address));
        person.post(
                "/" + language + "/welcome",
                Map.of("key", key(letter(library, address)), "password", PASSWORD));
        var accounts = library.people().accounts();
        var account = accounts.byAddress(EmailAddress.of(address).orElseThrow()).orElseThrow();
        for (var grant : grants) {
            accounts.grant(account.id(), grant, Optional.empty());
        }
        return person;
    }

    /// The last letter that waits for an address, in words.
    public static String letter(Library library, String address) {
        return library.letters().list(State.WAITING).stream()
                .filter(one -> one.receiver().value().equals(address))
                .reduce((_, last) -> last)
                .flatMap(one -> library.letters().words(one.id()))
                .orElse("");
    }

    /// The secret in the link of a letter.
    public static String key(String letter) {
        return link(letter).replaceAll(".*key=", "");
    }

    /// Where the link of a letter leads.
    public static String link(String letter) {
        var found = LINK.matcher(letter);
        return found.find() ? found.group(1) : "";
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(site.address(path)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).body(), site.address(path));
    }

    /// Sends a form.
    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        var body =
                form.entrySet().stream()
                        .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&"));
        var request =
                HttpRequest.newBuilder(URI.create(site.address(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /// Whether the site knows who this is.
    public boolean isSignedIn() {
        return get("/en/account").statusCode() == 200;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(String address) {
        return address.substring(0, address.indexOf('@'));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
