package practica.feed;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import practica.item.Item;
import practica.item.Items;
import practica.item.Known;
import practica.language.Language;
import practica.language.Messages;
import practica.metadata.Described;
import practica.metadata.XmlWriter;
import practica.search.Asked;
import practica.search.SearchRequest;
import practica.search.SearchResult;
import practica.search.Sort;
import practica.storage.Hash;
import practica.web.Fresh;
import practica.web.Reader;
import practica.web.Refusal;
import practica.web.Site;

/// `GET /{language}/search.atom`: the newest of any search as a feed (RFC 4287), a page of it at a
/// time (RFC 5005).
public record AtomApi(
        Function<SearchRequest, SearchResult> engine,
        Asked asked,
        Items items,
        Known known,
        Site site) {
    static final String TYPE = "application/atom+xml";
    private static final int SIZE = 50;
    private static final int STATE = 32;

    public void feed(Context ctx) {
        var read = asked.read(Reader.of(ctx), ctx.queryParamMap());
        var request = read.withSort(Sort.NEWEST).withPage(read.page()).withSize(SIZE);
        if (request.first() >= SearchRequest.DEEPEST) {
            throw new Refusal(400, "error.page", Integer.toString(request.page()));
        }
        var result = engine.apply(request);
        var words = document(request, result);
        ctx.contentType(TYPE + "; charset=utf-8");
        ctx.header("Content-Language", request.reader().code());
        var state = Hash.of(words.getBytes(StandardCharsets.UTF_8)).value().substring(0, STATE);
        if (Fresh.isNews(ctx, state)) {
            ctx.result(words);
        }
    }

    private String document(SearchRequest request, SearchResult result) {
        var found = found(result);
        var reader = request.reader();
        return XmlWriter.document(xml -> {
            xml.start("atom:feed").in(reader);
            xml.element("atom:id", address(request.withPage(1)));
            xml.element("atom:title", title(request));
            xml.element(
                    "atom:updated",
                    Described.second(
                            found.stream()
                                    .map(Item::changedAt)
                                    .max(Comparator.naturalOrder())
                                    .orElse(Instant.EPOCH)));
            xml.start("atom:author").element("atom:name", Described.LIBRARY).end();
            link("self", TYPE, address(request), xml);
            link("alternate", "text/html", site.address(request.address()), xml);
            if (request.page() > 1) {
                link("previous", TYPE, address(request.withPage(request.page() - 1)), xml);
            }
            if (hasMore(request, result)) {
                link("next", TYPE, address(request.withPage(request.page() + 1)), xml);
            }
            xml.element("opensearch:totalResults", Long.toString(result.total()));
            xml.element("opensearch:itemsPerPage", Integer.toString(SIZE));
            found.forEach(item -> entry(new Described(item, known, site.address("")), reader, xml));
            xml.end();
        });
    }

    private static boolean hasMore(SearchRequest request, SearchResult result) {
        var shown = (long) request.page() * SIZE;
        return shown < result.total() && shown + SIZE <= SearchRequest.DEEPEST;
    }

    /// In their order, and without what was withdrawn meanwhile.
    private List<Item> found(SearchResult result) {
        var ids = result.hits().stream().map(hit -> hit.card().id()).toList();
        var byId = items.byIds(ids).stream().collect(Collectors.toMap(Item::id, item -> item));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    private static String title(SearchRequest request) {
        var name = Messages.in(request.reader()).say("site.name");
        return request.words().isBlank() ? name : name + " · " + request.words();
    }

    private String address(SearchRequest request) {
        return site.address(request.feed());
    }

    private static void link(String rel, String type, String address, XmlWriter xml) {
        xml.start("atom:link").attribute("rel", rel).attribute("type", type);
        xml.attribute("href", address).end();
    }

    private static void entry(Described described, Language reader, XmlWriter xml) {
        var item = described.item();
        var shown = item.text().shownIn(reader);
        xml.start("atom:entry").in(shown);
        xml.element("atom:id", described.permanent());
        xml.element("atom:title", described.title(shown));
        xml.element("atom:published", Described.second(item.createdAt()));
        xml.element("atom:updated", Described.second(item.changedAt()));
        item.text()
                .organisation()
                .map(body -> body.name())
                .filter(name -> !name.isBlank())
                .ifPresent(name -> xml.start("atom:author").element("atom:name", name).end());
        link("alternate", "text/html", described.page(reader), xml);
        for (var theme : item.text().themes()) {
            xml.start("atom:category").attribute("term", theme.value()).end();
        }
        xml.element("atom:summary", described.summary(shown));
        xml.end();
    }
}
