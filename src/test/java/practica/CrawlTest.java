package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import practica.language.Language;
import practica.support.PageFaults;
import practica.support.TestLibrary;
import practica.support.TestSite;

/// Follows the links of the starter site, as a search engine would.
class CrawlTest {
    private static final int MOST = 1_500;

    private final TestSite site = TestSite.starter();
    private final ArrayDeque<String> toVisit = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final Map<String, String> linked = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void everyLinkOfTheStarterSiteLeadsToASoundPage() {
        add("/en/", "");
        var visited = 0;
        while (!toVisit.isEmpty() && visited < MOST) {
            if (visit(toVisit.poll())) {
                visited++;
            }
        }
        danglingAnchors();

        assertEquals(List.of(), faults);
        assertTrue(visited > 500, visited + " pages were visited");
    }

    @Test
    void unsoundPageWouldBeNoticed() {
        var page =
                Jsoup.parse(
                        """
                        <html lang="en"><title>Page</title><main id="main"><h1>One</h1><h1>Two</h1><h3>Deep</h3>
                        <p id="main">{{ words }} null Optional[x] practica.web.Page</p><input id="q">
                        <a href="/"> </a><h3><a href="/x">Títol</a> <abbr class="code">ca</abbr></h3></main>
                        """);

        assertEquals(
                List.of(
                        "html lang is not ca",
                        "2 h1",
                        "two elements with id main",
                        "no label: <input id=\"q\">",
                        "no words: <a href=\"/\"> </a>",
                        "h1 is followed by <h3>Deep</h3>",
                        "no lang of its own: <a href=\"/x\">Títol</a>",
                        "marked as foreign: <a href=\"/x\">Títol</a>",
                        "shows {{",
                        "shows }}",
                        "shows null",
                        "shows Optional[",
                        "shows practica.w"),
                PageFaults.of(page, "ca"));
    }

    /// @return whether it is a page of its own, and not one that sends strangers to sign in
    private boolean visit(String address) {
        var answer = site.get(address);
        var signIn = answer.headers().firstValue("Location").filter(to -> to.contains("/sign-in?"));
        if (signIn.isPresent()) {
            follow(signIn.get().replaceFirst("[?]next=.*(collect|searches).*", ""), address);
            return false;
        }
        if (answer.statusCode() != 200) {
            faults.add(address + " on " + linked.get(address) + ": " + answer.statusCode());
        } else if (isPage(answer)) {
            var page = Jsoup.parse(answer.body(), site.address(address));
            var language = address.substring(1, 3);
            PageFaults.of(page, language).forEach(fault -> faults.add(address + ": " + fault));
            if (address.matches("/../items/[^/]+")) {
                languageOfSections(address, page, new Language(language));
            }
            var ids = new TreeSet<>(page.select("[id]").eachAttr("id"));
            anchors.put(address, ids);
            for (var link : page.select("a[href], link[href]")) {
                follow(link.attr("href"), address);
            }
        }
        return true;
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private void follow(String whole, String from) {
        var here = site.address("");
        var link = whole.startsWith(here + "/") ? whole.substring(here.length()) : whole;
        if (link.startsWith("http") || link.startsWith("mailto:")) {
            return;
        }
        var target = URI.create(from).resolve(link);
        var address =
                target.getRawPath()
                        + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
        add(address, from);
        if (target.getRawFragment() != null) {
            linked.putIfAbsent(address + "#" + target.getRawFragment(), from);
        }
    }

    /// A search narrowed once is followed, one narrowed twice is not: there is no end to them.
    private void add(String address, String from) {
        if (!address.contains("&") && seen.add(address)) {
            linked.put(address, from);
            toVisit.add(address);
        }
    }

    private void danglingAnchors() {
        linked.forEach((link, from) -> {
            var parts = link.split("#", 2);
            var ids = anchors.get(parts[0]);
            if (parts.length > 1 && ids != null && !ids.contains(parts[1])) {
                faults.add(link + " on " + from + ": there is no such place on the page");
            }
        });
    }

    /// Only title and summary are translated: the rest says which language it is in.
    private void languageOfSections(String address, Document page, Language reader) {
        var slug = address.substring(address.lastIndexOf('/') + 1);
        var text = TestLibrary.starter().items().bySlug(slug).orElseThrow().text();
        var own = text.in(reader).sections().isEmpty() && text.in(reader).body().isEmpty();
        var expected = own && !text.language().equals(reader) ? text.language().code() : "";
        for (var words : page.select("article.text > section > div")) {
            if (!words.attr("lang").equals(expected)) {
                faults.add(address + ": a section without lang " + expected);
            }
        }
    }
}
