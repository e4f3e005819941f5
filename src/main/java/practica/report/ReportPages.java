package practica.report;

import io.javalin.http.Context;
import io.javalin.http.GoneResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import practica.account.SignedIn;
import practica.account.Turnstile;
import practica.account.Visitors;
import practica.check.Checked;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Checks;
import practica.check.Problem;
import practica.item.Item;
import practica.item.Items;
import practica.mail.EmailAddress;
import practica.report.Report.Kind;
import practica.text.Typed;
import practica.web.Form;
import practica.web.Input;
import practica.web.Pages;
import practica.web.Reader;

/// Reporting a problem with an item, which anybody may.
public final class ReportPages {
    private final Items items;
    private final Reports reports;
    private final Turnstile turnstile;
    private final Pages pages;

    public ReportPages(Items items, Reports reports, Turnstile turnstile, Pages pages) {
        this.items = items;
        this.reports = reports;
        this.turnstile = turnstile;
        this.pages = pages;
    }

    public void show(Context ctx) {
        var own =
                Visitors.of(ctx)
                        .map(SignedIn::account)
                        .map(one -> one.address().value())
                        .orElse("");
        pages.show(ctx, page(ctx, item(ctx), new Filled("", "", own), List.of()));
    }

    /// What somebody filled in.
    private record Filled(String kind, String words, String address) {}

    public void send(Context ctx) {
        var item = item(ctx);
        var typed = new Filled(given(ctx, "kind"), given(ctx, "words"), given(ctx, "address"));
        if (!given(ctx, "website").isEmpty()) {
            // Nobody sees that field: it was filled in by a program, which need not know.
            received(ctx, item, typed.address());
            return;
        }
        switch (checked(ctx, typed)) {
            case Bad(var problems) ->
                    pages.show(
                            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT),
                            page(ctx, item, typed, problems));
            case Good(var telling) -> {
                turnstile.report(ctx, typed.address());
                reports.keep(item, telling);
                received(ctx, item, typed.address());
            }
        }
    }

    private static Checked<Telling> checked(Context ctx, Filled typed) {
        var kind = Kind.of(typed.kind());
        var address = EmailAddress.of(typed.address());
        var grave = kind.filter(Kind::isGrave).isPresent();
        return new Checks()
                .that(kind.isPresent(), "kind", "report.kind-needed", "")
                .that(!typed.words().isEmpty(), "words", "check.empty", "")
                .atMost("words", typed.words(), Reports.LONGEST)
                .that(!grave || !typed.address().isEmpty(), "address", "report.address-needed", "")
                .that(
                        typed.address().isEmpty() || address.isPresent(),
                        "address",
                        "check.email",
                        typed.address())
                .giving(() ->
                        new Telling(
                                kind.orElseThrow(),
                                typed.words(),
                                address,
                                Visitors.of(ctx).map(one -> one.account().id()),
                                Reader.of(ctx)));
    }

    private Item item(Context ctx) {
        var slug = ctx.pathParam("slug");
        return items.bySlug(slug)
                .orElseThrow(() ->
                        items.tombstone(slug).isPresent()
                                ? new GoneResponse()
                                : new NotFoundResponse());
    }

    private void received(Context ctx, Item item, String address) {
        var reader = Reader.of(ctx);
        pages.show(
                ctx,
                new ReceivedPage(
                        item.slug(),
                        item.text().in(reader).title(),
                        item.text().shownIn(reader),
                        address));
    }

    private static ReportPage page(Context ctx, Item item, Filled typed, List<Problem> problems) {
        var reader = Reader.of(ctx);
        return new ReportPage(
                item.slug(),
                item.text().in(reader).title(),
                item.text().shownIn(reader),
                Stream.of(Kind.values()).map(Kind::key).toList(),
                typed.kind(),
                typed.words(),
                new Input("address", typed.address(), "email", "email", Optional.empty())
                        .with(problems),
                of("kind", problems),
                of("words", problems),
                problems);
    }

    private static Optional<Problem> of(String field, List<Problem> problems) {
        return problems.stream().filter(one -> one.field().equals(field)).findFirst();
    }

    /// As somebody typed it, without signs that nobody types.
    static String given(Context ctx, String name) {
        return Typed.clean(Form.given(ctx, name)).strip();
    }
}
