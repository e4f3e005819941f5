package practica.collection;

import static practica.web.Form.asked;
import static practica.web.Form.given;
import static practica.web.Form.typed;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import practica.account.AccountId;
import practica.account.Visitors;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Checks;
import practica.check.Problem;
import practica.collection.Collection.Visibility;
import practica.collection.CollectionPage.Edit;
import practica.collection.CollectionPage.Line;
import practica.item.ItemId;
import practica.language.Language;
import practica.language.Messages;
import practica.search.SearchAddress;
import practica.text.Markdown;
import practica.web.Days;
import practica.web.Form;
import practica.web.Label;
import practica.web.Pages;
import practica.web.Reader;

/// Collections in the browser. Of one that is private nobody but its member is told that it exists.
public final class CollectionPages {
    private static final int SHOWN = 50;

    private final Collections collections;
    private final CollectionViews views;
    private final Pages pages;

    public CollectionPages(Collections collections, CollectionViews views, Pages pages) {
        this.collections = collections;
        this.views = views;
        this.pages = pages;
    }

    public void list(Context ctx) {
        list(ctx, "", asked(ctx, "search"), List.of());
    }

    /// Makes a new one.
    public void make(Context ctx) {
        var title = typed(ctx, "title");
        var written = typed(ctx, "search");
        var search = SearchAddress.of(written, views.asked());
        var checks =
                new Checks()
                        .line("title", title, Collections.LONGEST_TITLE)
                        .that(
                                written.isEmpty() || search.isPresent(),
                                "search",
                                "collection.search.wrong",
                                "");
        switch (checks.giving(() -> title)) {
            case Bad(var problems) -> refuse(ctx, title, written, problems);
            case Good(var good) ->
                    collections
                            .make(Visitors.member(ctx).id(), good, search)
                            .ifPresentOrElse(
                                    key -> goTo(ctx, "/collections/" + key + "?saved"),
                                    () -> refuse(ctx, title, written, List.of(tooMany())));
        }
    }

    static Problem tooMany() {
        return new Problem("title", "collection.too-many", Integer.toString(Collections.MOST));
    }

    private void refuse(Context ctx, String title, String search, List<Problem> problems) {
        list(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), title, search, problems);
    }

    private void list(Context ctx, String title, String search, List<Problem> problems) {
        var reader = Reader.of(ctx);
        var own = reader(ctx).map(collections::of).orElse(List.of());
        var page = page(ctx);
        var open = collections.open((page - 1) * SHOWN, SHOWN);
        var all = collections.open();
        pages.show(
                ctx,
                new CollectionsPage(
                        own.stream().map(one -> views.row(one, reader)).toList(),
                        open.stream().map(one -> views.row(one, reader)).toList(),
                        turn("page.previous", "/collections", reader, page - 1, all),
                        turn("page.next", "/collections", reader, page + 1, all),
                        where(reader, page, all),
                        own.isEmpty() || !search.isEmpty() || !problems.isEmpty(),
                        title,
                        search,
                        of("title", problems),
                        of("search", problems),
                        problems));
    }

    public void show(Context ctx) {
        var collection =
                collections
                        .open(ctx.pathParam("key"), reader(ctx))
                        .orElseThrow(NotFoundResponse::new);
        show(ctx, collection, edit(collection), lines -> lines, List.of());
    }

    /// What a member does with their own.
    public void change(Context ctx) {
        var collection =
                collections
                        .own(ctx.pathParam("key"), Visitors.member(ctx).id())
                        .orElseThrow(NotFoundResponse::new);
        switch (given(ctx, "do")) {
            case "describe" -> describe(ctx, collection);
            case "note" -> note(ctx, collection);
            case "up" -> move(ctx, collection, true);
            case "down" -> move(ctx, collection, false);
            case "remove" -> {
                collections.remove(collection, item(ctx));
                back(ctx, collection, "");
            }
            case "delete" -> delete(ctx, collection);
            default -> throw new NotFoundResponse();
        }
    }

    private void describe(Context ctx, Collection collection) {
        var title = typed(ctx, "title");
        var words = typed(ctx, "description");
        var named = !given(ctx, "named").isEmpty();
        var visibility = Visibility.of(given(ctx, "visibility")).orElseThrow(NotFoundResponse::new);
        var checks =
                new Checks()
                        .line("title", title, Collections.LONGEST_TITLE)
                        .atMost("description", words, Collections.LONGEST_DESCRIPTION);
        switch (checks.giving(() -> new Description(title, words, visibility, named))) {
            case Good(var description) -> {
                collections.describe(collection, description);
                goTo(ctx, "/collections/" + collection.key() + "?saved");
            }
            case Bad(var problems) ->
                    show(
                            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT),
                            collection,
                            new Edit(
                                    title,
                                    words,
                                    visibility.key(),
                                    named,
                                    of("title", problems),
                                    of("description", problems)),
                            lines -> lines,
                            problems);
        }
    }

    private void note(Context ctx, Collection collection) {
        var item = item(ctx);
        var words = typed(ctx, "note");
        var checks = new Checks().atMost("item-" + item, words, Collections.LONGEST_NOTE);
        switch (checks.giving(() -> words)) {
            case Good(var good) -> {
                collections.note(collection, item, good);
                back(ctx, collection, "#item-" + item);
            }
            case Bad(var problems) ->
                    show(
                            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT),
                            collection,
                            edit(collection),
                            lines ->
                                    lines.stream()
                                            .map(line -> wrong(line, item, words, problems))
                                            .toList(),
                            problems);
        }
    }

    private static Line wrong(Line line, ItemId item, String words, List<Problem> problems) {
        return line.item() == item.value()
                ? new Line(
                        line.item(),
                        line.slug(),
                        line.result(),
                        line.title(),
                        line.tongue(),
                        line.note(),
                        words,
                        problems.stream().findFirst())
                : line;
    }

    private void move(Context ctx, Collection collection, boolean up) {
        var item = item(ctx);
        collections.move(collection, item, up);
        back(ctx, collection, "#item-" + item);
    }

    private void delete(Context ctx, Collection collection) {
        if (given(ctx, "sure").isEmpty()) {
            show(
                    ctx.status(HttpStatus.UNPROCESSABLE_CONTENT),
                    collection,
                    edit(collection),
                    lines -> lines,
                    List.of(new Problem("sure", "collection.delete.needed", "")));
            return;
        }
        collections.delete(collection);
        goTo(ctx, "/collections");
    }

    /// Something that is still done to the lines before they are shown.
    private interface Touch {
        List<Line> of(List<Line> lines);
    }

    private void show(Context ctx, Collection one, Edit edit, Touch touch, List<Problem> problems) {
        var reader = Reader.of(ctx);
        var page = page(ctx);
        var found = one.search().map(search -> views.found(search, reader));
        var lines =
                found.map(CollectionViews.Found::lines)
                        .orElseGet(() ->
                                views.lines(
                                        collections.items(one, (page - 1) * SHOWN, SHOWN), reader));
        var all = found.isPresent() ? 0 : one.items();
        var path = "/collections/" + one.key();
        if (one.visibility() != Visibility.PUBLIC) {
            ctx.header("X-Robots-Tag", "noindex");
        }
        pages.show(
                ctx,
                new CollectionPage(
                        one.key().value(),
                        one.title(),
                        Markdown.html(one.description()),
                        one.visibility().key(),
                        one.shownKeeper(),
                        Days.day(one.changedAt(), reader),
                        found.map(CollectionViews.Found::search),
                        found.map(CollectionViews.Found::total).orElse((long) one.items()),
                        touch.of(lines),
                        page,
                        turn("page.previous", path, reader, page - 1, all),
                        turn("page.next", path, reader, page + 1, all),
                        where(reader, page, all),
                        found.map(CollectionViews.Found::search)
                                .map(search -> export(one, search))
                                .orElseGet(() -> export(one, reader)),
                        Optional.of(edit)
                                .filter(_ -> reader(ctx).equals(Optional.of(one.account()))),
                        ctx.queryParam("saved") != null,
                        problems));
    }

    /// The way to take all of it away, by the numbers of its items.
    private String export(Collection one, Language reader) {
        var items =
                collections.items(one, 0, Collections.MOST_ITEMS).stream()
                        .filter(kept -> !kept.withdrawn())
                        .map(kept -> kept.item().toString())
                        .collect(Collectors.joining(","));
        return items.isEmpty()
                ? ""
                : "/" + reader + "/search/export?items=" + items + "&title=" + encoded(one.title());
    }

    /// The same of a search, whose address has its parameters.
    private static String export(Collection one, Label search) {
        var at = search.address().indexOf('?');
        var path = at < 0 ? search.address() : search.address().substring(0, at);
        return search.address().isEmpty()
                ? ""
                : path
                        + "/export?"
                        + (at < 0 ? "" : search.address().substring(at + 1) + "&")
                        + "title="
                        + encoded(one.title());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static Edit edit(Collection one) {
        return new Edit(
                one.title(),
                one.description(),
                one.visibility().key(),
                one.named(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<AccountId> reader(Context ctx) {
        return Visitors.of(ctx).map(one -> one.account().id());
    }

    private static int page(Context ctx) {
        return Form.number(asked(ctx, "page"))
                .or(() -> Form.number(given(ctx, "page")))
                .filter(page -> page <= Integer.MAX_VALUE / SHOWN)
                .orElse(1);
    }

    private static Optional<Label> turn(String way, String path, Language reader, int to, int all) {
        return to < 1 || (to - 1) * SHOWN >= all
                ? Optional.empty()
                : Optional.of(
                        new Label(
                                Messages.in(reader).say(way), "/" + reader + path + "?page=" + to));
    }

    private static String where(Language reader, int page, int all) {
        var count = (all + SHOWN - 1) / SHOWN;
        return count < 2 ? "" : Messages.in(reader).say("search.page", page, count);
    }

    private static ItemId item(Context ctx) {
        return Form.number(given(ctx, "item")).map(ItemId::new).orElseThrow(NotFoundResponse::new);
    }

    private static void back(Context ctx, Collection one, String anchor) {
        goTo(ctx, "/collections/" + one.key() + "?page=" + page(ctx) + anchor);
    }

    private static void goTo(Context ctx, String path) {
        ctx.redirect("/" + Reader.of(ctx) + path, HttpStatus.SEE_OTHER);
    }

    static Optional<Problem> of(String field, List<Problem> problems) {
        return problems.stream().filter(one -> one.field().equals(field)).findFirst();
    }
}
