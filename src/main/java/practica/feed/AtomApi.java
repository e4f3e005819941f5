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
import practica.language.Messages;
import practica.metadata.Atom;
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
        ctx.contentType(Atom.TYPE + "; charset=utf-8");
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
            Atom.begin(
                    xml,
                    reader,
                    address(request.withPage(1)),
                    title(request),
                    found.stream()
                            .map(Item::changedAt)
                            .max(Comparator.naturalOrder())
                            .orElse(Instant.EPOCH));
            Atom.link("self", Atom.TYPE, address(request), xml);
            Atom.link(
                    "alternate",
                    "text/html",
                    site.address(request.withSize(SearchRequest.PAGE_SIZE).address()),
                    xml);
            if (request.page() > 1) {
                Atom.link(
                        "previous", Atom.TYPE, address(request.withPage(request.page() - 1)), xml);
            }
            if (hasMore(request, result)) {
                Atom.link("next", Atom.TYPE, address(request.withPage(request.page() + 1)), xml);
            }
            xml.element("opensearch:totalResults", Long.toString(result.total()));
            xml.element("opensearch:itemsPerPage", Integer.toString(SIZE));
            found.forEach(
                    item -> Atom.entry(new Described(item, known, site.address("")), reader, xml));
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
}
