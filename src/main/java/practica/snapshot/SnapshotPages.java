package practica.snapshot;

import static practica.web.Form.asked;
import static practica.web.Form.given;

import io.javalin.http.Context;
import io.javalin.http.GoneResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import practica.account.Visitors;
import practica.collection.Collection;
import practica.collection.Collections;
import practica.doi.Doi;
import practica.language.Language;
import practica.language.Messages;
import practica.search.Asked;
import practica.search.InWords;
import practica.search.SearchAddress;
import practica.search.SearchRequest;
import practica.search.SearchResult;
import practica.snapshot.SnapshotPage.Line;
import practica.web.Days;
import practica.web.Form;
import practica.web.Label;
import practica.web.Pages;
import practica.web.Reader;
import practica.web.Refusal;
import practica.web.Site;

/// Snapshots in the browser: open to everybody, made by members.
public final class SnapshotPages {
    private static final int SHOWN = 100;

    private final Snapshots snapshots;
    private final Collections collections;
    private final Function<SearchRequest, SearchResult> engine;
    private final Asked reading;
    private final InWords words;
    private final Site site;
    private final Pages pages;

    public SnapshotPages(
            Snapshots snapshots,
            Collections collections,
            Function<SearchRequest, SearchResult> engine,
            Asked reading,
            InWords words,
            Site site,
            Pages pages) {
        this.snapshots = snapshots;
        this.collections = collections;
        this.engine = engine;
        this.reading = reading;
        this.words = words;
        this.site = site;
        this.pages = pages;
    }

    /// Makes one of a collection of the member's own or a public one, or of a search.
    public void make(Context ctx) {
        var by = Visitors.member(ctx).id();
        var most = Integer.toString(Snapshots.MOST);
        if (!snapshots.mayMake(by)) {
            throw new Refusal(429, "snapshot.too-many", most);
        }
        var key = given(ctx, "collection");
        var made =
                key.isEmpty()
                        ? of(ctx, address(given(ctx, "search")))
                        : of(
                                ctx,
                                collections
                                        .open(key, Optional.of(by))
                                        .filter(one -> one.account().equals(by) || one.isPublic())
                                        .orElseThrow(NotFoundResponse::new));
        var id = made.orElseThrow(() -> new Refusal(429, "snapshot.too-many", most));
        ctx.redirect("/" + Reader.of(ctx) + "/snapshots/" + id, HttpStatus.SEE_OTHER);
    }

    private Optional<Long> of(Context ctx, Collection one) {
        return one.search().isPresent()
                ? of(ctx, one.search().get())
                : snapshots.of(one, Visitors.member(ctx).id());
    }

    private Optional<Long> of(Context ctx, SearchAddress search) {
        var request =
                search.request(Reader.of(ctx), reading)
                        .orElseThrow(() -> new Refusal(400, "collection.search.wrong", ""));
        var found = found(request.withSize(SearchRequest.LARGEST_PAGE));
        return snapshots.of(search, words.of(request), found, Visitors.member(ctx).id());
    }

    private List<Long> found(SearchRequest first) {
        var ids = new ArrayList<Long>();
        var page = first;
        var total = 1L;
        while (ids.size() < total) {
            var result = engine.apply(page);
            total = result.total();
            if (total > Snapshots.MOST_ITEMS) {
                throw new Refusal(
                        422, "snapshot.too-large", Integer.toString(Snapshots.MOST_ITEMS));
            }
            if (result.hits().isEmpty()) {
                break;
            }
            result.hits().forEach(hit -> ids.add(hit.card().id().value()));
            page = page.withPage(page.page() + 1);
        }
        return ids.stream().distinct().toList();
    }

    private SearchAddress address(String written) {
        return SearchAddress.of(written, reading)
                .orElseThrow(() -> new Refusal(400, "collection.search.wrong", ""));
    }

    /// Takes one from view that should not have been made.
    public void hide(Context ctx) {
        var id = Form.number(ctx.pathParam("id")).orElse(0);
        if (!snapshots.hide(id, Visitors.member(ctx).id())) {
            throw new NotFoundResponse();
        }
        ctx.redirect("/" + Reader.of(ctx) + "/snapshots/" + id, HttpStatus.SEE_OTHER);
    }

    /// The one that is asked for.
    static Snapshot one(Context ctx, Snapshots snapshots) {
        var one =
                Form.number(ctx.pathParam("id"))
                        .flatMap(id -> snapshots.find(id))
                        .orElseThrow(NotFoundResponse::new);
        if (snapshots.isHidden(one.id())) {
            throw new GoneResponse();
        }
        return one;
    }

    /// Says in the header how it is to be cited (RFC 8574).
    static void citeAs(Context ctx, Optional<Doi> doi) {
        doi.ifPresent(one -> ctx.header("Link", "<" + one.address() + ">; rel=\"cite-as\""));
    }

    public void show(Context ctx) {
        var reader = Reader.of(ctx);
        var one = one(ctx, snapshots);
        var doi = snapshots.doi(one);
        citeAs(ctx, doi);
        var page =
                Form.number(asked(ctx, "page"))
                        .filter(number -> number <= Snapshots.MOST_ITEMS / SHOWN)
                        .orElse(1);
        var count = (one.items() + SHOWN - 1) / SHOWN;
        pages.show(
                ctx,
                new SnapshotPage(
                        one.id(),
                        one.title(),
                        Days.day(one.madeAt(), reader),
                        one.search().map(search -> label(search, reader)),
                        one.items(),
                        one.sha256().value(),
                        citation(one, doi, reader),
                        doi.map(Doi::address).orElse(""),
                        snapshots.items(one, (page - 1) * SHOWN, SHOWN).stream()
                                .map(listed -> line(listed, reader))
                                .toList(),
                        turn("page.previous", one, reader, page - 1, count),
                        turn("page.next", one, reader, page + 1, count),
                        count < 2 ? "" : Messages.in(reader).say("search.page", page, count)));
    }

    private Label label(SearchAddress search, Language reader) {
        return search.request(reader, reading)
                .map(request -> new Label(words.of(request), request.address()))
                .orElseGet(() -> new Label(Messages.in(reader).say("collection.search.gone"), ""));
    }

    private String citation(Snapshot one, Optional<Doi> doi, Language reader) {
        return Messages.in(reader)
                .say(
                        "snapshot.citation",
                        one.title(),
                        Days.day(one.madeAt(), reader),
                        one.items(),
                        doi.map(Doi::address)
                                .orElseGet(() ->
                                        site.address("/" + reader + "/snapshots/" + one.id())),
                        one.sha256().value());
    }

    private static Line line(Listed one, Language reader) {
        var item = "/" + reader + "/items/" + one.slug();
        return new Line(
                one.title().isBlank() ? one.slug() : one.title(),
                one.language(),
                one.withdrawn() ? item : item + "/history/" + one.version(),
                one.version(),
                one.digest().value(),
                one.withdrawn());
    }

    private static Optional<Label> turn(
            String way, Snapshot one, Language reader, int to, int count) {
        return to < 1 || to > count
                ? Optional.empty()
                : Optional.of(
                        new Label(
                                Messages.in(reader).say(way),
                                "/" + reader + "/snapshots/" + one.id() + "?page=" + to));
    }
}
