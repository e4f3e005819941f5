package practica.feed;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import practica.feed.FeedStore.Mapped;
import practica.language.Language;
import practica.metadata.Described;
import practica.metadata.XmlWriter;
import practica.web.Site;

/// What search engines ask for: `/robots.txt`, and the map of the site in parts (sitemaps.org). An
/// item is mapped in the languages of the interface that it has a text in.
public final class SitemapApi {
    /// Numbers of items to a part: 10,000 addresses at most.
    private static final int SIZE = 2_000;

    private static final String XML = "application/xml; charset=utf-8";
    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,9}");

    /// Pages for people who are signed in, and such as have no end.
    private static final List<String> CLOSED =
            List.of(
                    "account",
                    "admin",
                    "compare",
                    "deposit",
                    "join",
                    "notices",
                    "password",
                    "reports",
                    "review",
                    "search/scores",
                    "sign-in",
                    "suggest",
                    "welcome");

    private static final List<String> ROOMS =
            List.of(
                    "/",
                    "/search",
                    "/themes",
                    "/places",
                    "/networks",
                    "/about",
                    "/help/search",
                    "/help/api");

    private final FeedStore store;
    private final Site site;

    public SitemapApi(Jdbi jdbi, Site site) {
        this.store = jdbi.onDemand(FeedStore.class);
        this.site = site;
    }

    public void robots(Context ctx) {
        var words = new StringBuilder("User-agent: *\n");
        for (var language : Language.INTERFACE) {
            for (var room : CLOSED) {
                words.append("Disallow: /").append(language).append('/').append(room).append('\n');
            }
        }
        words.append("\nSitemap: ").append(site.address("/sitemap.xml")).append('\n');
        ctx.contentType("text/plain; charset=utf-8");
        ctx.result(words.toString());
    }

    /// The list of the parts; the rooms of the house are part 0.
    public void index(Context ctx) {
        ctx.contentType(XML);
        ctx.result(
                XmlWriter.document(xml -> {
                    xml.start("sitemap:sitemapindex");
                    part(0, Optional.empty(), xml);
                    store.parts(SIZE)
                            .forEach(one ->
                                    part(
                                            one.number(),
                                            Optional.of(Described.second(one.stampedAt())),
                                            xml));
                    xml.end();
                }));
    }

    private void part(long number, Optional<String> stamp, XmlWriter xml) {
        xml.start("sitemap:sitemap");
        xml.element("sitemap:loc", site.address("/sitemap-" + number + ".xml"));
        stamp.ifPresent(one -> xml.element("sitemap:lastmod", one));
        xml.end();
    }

    /// A part of the map, written as it comes about.
    public void part(Context ctx) throws IOException {
        var number = ctx.pathParam("n");
        if (!NUMBER.matcher(number).matches()) {
            throw new NotFoundResponse();
        }
        var part = Long.parseLong(number);
        var mapped = part == 0 ? List.<Mapped>of() : store.mapped((part - 1) * SIZE, part * SIZE);
        if (part > 0 && mapped.isEmpty()) {
            throw new NotFoundResponse();
        }
        ctx.contentType(XML);
        try (var out =
                new BufferedWriter(
                        new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8))) {
            XmlWriter.document(
                    out,
                    xml -> {
                        xml.start("sitemap:urlset");
                        if (part == 0) {
                            ROOMS.forEach(room -> pages(room, Language.INTERFACE, "", xml));
                        }
                        mapped.forEach(item -> item(item, xml));
                        xml.end();
                    });
        }
    }

    private void item(Mapped item, XmlWriter xml) {
        var own =
                Language.INTERFACE.stream()
                        .filter(one -> item.languages().contains(one.code()))
                        .toList();
        pages(
                "/items/" + item.slug(),
                own.isEmpty() ? List.of(Language.EN) : own,
                Described.second(item.stampedAt()),
                xml);
    }

    private void pages(String path, List<Language> languages, String stamp, XmlWriter xml) {
        for (var language : languages) {
            xml.start("sitemap:url");
            xml.element("sitemap:loc", site.address("/" + language + path));
            xml.element("sitemap:lastmod", stamp);
            for (var other : languages) {
                xml.start("xhtml:link").attribute("rel", "alternate");
                xml.attribute("hreflang", other.code());
                xml.attribute("href", site.address("/" + other + path)).end();
            }
            xml.end();
        }
    }
}
