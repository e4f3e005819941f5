package practica.usage;

import static practica.web.Form.asked;

import io.javalin.http.Context;
import io.javalin.http.GoneResponse;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import practica.account.Visitors;
import practica.export.table.Comma;
import practica.item.Item;
import practica.item.Items;
import practica.item.Known;
import practica.network.Network;
import practica.network.NetworkId;
import practica.usage.Span.Step;
import practica.usage.StatisticsPage.Rankings;
import practica.web.Days;
import practica.web.Pages;
import practica.web.Reader;
import practica.web.Refusal;

/// Statistics in the browser and as CSV: of the library, of a network, and of an item.
public record StatisticsPages(Usage usage, Items items, Known known, Pages pages) {
    public void ofLibrary(Context ctx) {
        var span = span(ctx);
        show(
                ctx,
                Subject.library(usage, Reader.of(ctx)),
                span,
                ranking(ctx, span).ofLibrary(isStaff(ctx)));
    }

    public void ofNetwork(Context ctx) {
        var span = span(ctx);
        var network = network(ctx);
        show(
                ctx,
                Subject.of(network, usage, Reader.of(ctx)),
                span,
                ranking(ctx, span).ofNetwork(network.id().value()));
    }

    public void ofItem(Context ctx) {
        var subject = Subject.of(item(ctx), usage, Reader.of(ctx));
        show(ctx, subject, span(ctx), Rankings.none());
    }

    public void libraryAsCsv(Context ctx) {
        csv(ctx, Subject.library(usage, Reader.of(ctx)));
    }

    public void networkAsCsv(Context ctx) {
        csv(ctx, Subject.of(network(ctx), usage, Reader.of(ctx)));
    }

    public void itemAsCsv(Context ctx) {
        csv(ctx, Subject.of(item(ctx), usage, Reader.of(ctx)));
    }

    private Network network(Context ctx) {
        return known.networks()
                .find(new NetworkId(ctx.pathParam("network")))
                .orElseThrow(NotFoundResponse::new);
    }

    private Item item(Context ctx) {
        var slug = ctx.pathParam("slug");
        return items.bySlug(slug)
                .orElseThrow(() ->
                        items.tombstone(slug).isPresent()
                                ? new GoneResponse()
                                : new NotFoundResponse());
    }

    private Ranking ranking(Context ctx, Span span) {
        return new Ranking(usage, items, span, Reader.of(ctx));
    }

    private static boolean isStaff(Context ctx) {
        return Visitors.of(ctx)
                .map(one -> one.account())
                .filter(one -> one.curates() || one.administers())
                .isPresent();
    }

    /// @throws Refusal where it asks for days that there are not
    private Span span(Context ctx) {
        var days = List.of(asked(ctx, "period"), asked(ctx, "from"), asked(ctx, "to"));
        return Span.of(days.get(0), days.get(1), days.get(2), usage.today(), usage.first())
                .orElseThrow(
                        () -> new Refusal(400, "statistics.wrong", String.join(" ", days).strip()));
    }

    private void show(Context ctx, Subject subject, Span span, Rankings most) {
        var reader = Reader.of(ctx);
        var charts = new Charts(subject.series().apply(span), subject.kinds(), reader);
        var isChosen = !span.chosen().isEmpty();
        pages.show(
                ctx,
                new StatisticsPage(
                        subject.name(),
                        subject.tongue(),
                        Span.OFFERED,
                        span.chosen(),
                        isChosen ? "" : span.from().toString(),
                        isChosen ? "" : span.to().toString(),
                        Days.day(span.from(), reader) + " – " + Days.day(span.to(), reader),
                        span.step() == Step.DAY,
                        charts.charts(),
                        charts.rows(),
                        most,
                        "/%s%s.csv?from=%s&to=%s"
                                .formatted(reader, subject.path(), span.from(), span.to())));
    }

    /// A row for every day. The columns have the same names in all languages.
    private void csv(Context ctx, Subject subject) {
        var series = subject.series().apply(span(ctx).daily());
        ctx.contentType("text/csv; charset=utf-8; header=present");
        ctx.header(
                "Content-Disposition",
                "attachment; filename=\"statistics-" + subject.file() + ".csv\"");
        try {
            var csv = new Comma(ctx.res().getOutputStream());
            var kinds = subject.kinds();
            csv.row(
                    Stream.of(Stream.of("day"), kinds.stream().map(Kind::key), Stream.of("machine"))
                            .flatMap(one -> one)
                            .toList());
            var columns = new ArrayList<>(kinds.stream().map(series::people).toList());
            columns.add(series.programs());
            var days = series.span().steps();
            IntStream.range(0, days.size())
                    .forEach(at ->
                            csv.row(
                                    Stream.concat(
                                                    Stream.of(days.get(at).toString()),
                                                    columns.stream()
                                                            .map(one -> one.get(at).toString()))
                                            .toList()));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
