package practica.alert;

import static practica.web.Form.asked;
import static practica.web.Form.given;
import static practica.web.Form.typed;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import practica.account.Visitors;
import practica.alert.SearchesPage.Fresh;
import practica.alert.SearchesPage.Row;
import practica.check.Checked;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Checks;
import practica.check.Problem;
import practica.language.Language;
import practica.language.Messages;
import practica.search.Asked;
import practica.search.InWords;
import practica.search.SearchAddress;
import practica.text.Words;
import practica.web.Form;
import practica.web.Label;
import practica.web.Pages;
import practica.web.Reader;
import practica.web.Refusal;

/// A member's saved searches in the browser, and the end of their letters, which needs no signing
/// in.
public final class SearchesPages {
    private final SavedSearches searches;
    private final Asked asked;
    private final InWords words;
    private final Pages pages;

    public SearchesPages(SavedSearches searches, Asked asked, InWords words, Pages pages) {
        this.searches = searches;
        this.asked = asked;
        this.words = words;
        this.pages = pages;
    }

    public void show(Context ctx) {
        var written = asked(ctx, "search");
        var fresh =
                written.isEmpty()
                        ? Optional.<Fresh>empty()
                        : Optional.of(fresh(ctx, address(written), List.of()));
        show(ctx, fresh, 0, List.of());
    }

    /// Saves a search, or changes or deletes one that was saved.
    public void change(Context ctx) {
        switch (given(ctx, "do")) {
            case "save" -> save(ctx);
            case "change" -> rename(ctx);
            case "delete" -> {
                searches.delete(id(ctx), Visitors.member(ctx).id());
                back(ctx);
            }
            default -> throw new NotFoundResponse();
        }
    }

    private void save(Context ctx) {
        var search = address(given(ctx, "search"));
        var account = Visitors.member(ctx).id();
        switch (name(ctx, "name")) {
            case Bad(var problems) -> refuse(ctx, search, problems);
            case Good(var name) -> {
                if (searches.save(account, name, search, frequency(ctx))) {
                    back(ctx);
                } else {
                    var most = Integer.toString(SavedSearches.MOST);
                    refuse(ctx, search, List.of(new Problem("name", "alert.too-many", most)));
                }
            }
        }
    }

    private void rename(Context ctx) {
        var id = id(ctx);
        switch (name(ctx, "name-" + id)) {
            case Bad(var problems) ->
                    show(
                            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT),
                            Optional.empty(),
                            id,
                            problems);
            case Good(var name) -> {
                if (!searches.change(id, Visitors.member(ctx).id(), name, frequency(ctx))) {
                    throw new NotFoundResponse();
                }
                back(ctx);
            }
        }
    }

    private void refuse(Context ctx, SearchAddress search, List<Problem> problems) {
        show(
                ctx.status(HttpStatus.UNPROCESSABLE_CONTENT),
                Optional.of(fresh(ctx, search, problems)),
                0,
                problems);
    }

    /// @param wrong the number of the search that somebody tried to change
    private void show(Context ctx, Optional<Fresh> fresh, long wrong, List<Problem> problems) {
        var reader = Reader.of(ctx);
        var rows =
                searches.of(Visitors.member(ctx).id()).stream()
                        .map(one -> row(ctx, one, one.id() == wrong, problems, reader))
                        .toList();
        pages.show(
                ctx,
                new SearchesPage(
                        fresh,
                        rows,
                        Stream.of(Frequency.values()).map(Frequency::key).toList(),
                        ctx.queryParam("saved") != null,
                        problems));
    }

    private Row row(
            Context ctx, SavedSearch one, boolean wrong, List<Problem> problems, Language reader) {
        return new Row(
                one.id(),
                wrong ? typed(ctx, "name") : one.name(),
                label(one.search(), reader),
                wrong ? given(ctx, "frequency") : one.frequency().key(),
                wrong ? problems.stream().findFirst() : Optional.empty());
    }

    private Fresh fresh(Context ctx, SearchAddress search, List<Problem> problems) {
        var label = label(search, Reader.of(ctx));
        var frequency = given(ctx, "frequency");
        return new Fresh(
                label,
                problems.isEmpty()
                        ? Words.beginning(label.words(), SavedSearches.LONGEST_NAME)
                        : typed(ctx, "name"),
                frequency.isEmpty() ? Frequency.WEEKLY.key() : frequency,
                problems.stream().findFirst());
    }

    private Label label(SearchAddress search, Language reader) {
        return search.request(reader, asked)
                .map(request -> new Label(words.of(request), request.address()))
                .orElseGet(() -> new Label(Messages.in(reader).say("collection.search.gone"), ""));
    }

    /// What the link in a letter leads to: one button.
    public void ask(Context ctx) {
        var search = ofLetter(ctx);
        showEnd(ctx, search, search.frequency() == Frequency.NEVER);
    }

    /// Ends the letters at once: by the button, or by a mail program (RFC 8058).
    public void end(Context ctx) {
        var search = ofLetter(ctx);
        searches.end(search);
        showEnd(ctx, search, true);
    }

    private void showEnd(Context ctx, SavedSearch search, boolean ended) {
        ctx.header("Cache-Control", "no-store");
        pages.show(ctx, new UnsubscribePage(ctx.pathParam("secret"), search.name(), ended));
    }

    private SavedSearch ofLetter(Context ctx) {
        return searches.ofLetter(ctx.pathParam("secret")).orElseThrow(NotFoundResponse::new);
    }

    private static Checked<String> name(Context ctx, String field) {
        var name = typed(ctx, "name");
        return new Checks().line(field, name, SavedSearches.LONGEST_NAME).giving(() -> name);
    }

    private SearchAddress address(String written) {
        return SearchAddress.of(written, asked)
                .orElseThrow(() -> new Refusal(400, "collection.search.wrong", ""));
    }

    private static Frequency frequency(Context ctx) {
        return Frequency.of(given(ctx, "frequency")).orElseThrow(NotFoundResponse::new);
    }

    private static long id(Context ctx) {
        return Form.number(given(ctx, "id")).orElseThrow(NotFoundResponse::new);
    }

    private static void back(Context ctx) {
        ctx.redirect("/" + Reader.of(ctx) + "/searches?saved", HttpStatus.SEE_OTHER);
    }
}
