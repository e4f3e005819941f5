package practica.evaluate;

import io.javalin.http.Context;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import practica.evaluate.ScoresPage.Row;
import practica.language.Language;
import practica.language.Messages;
import practica.search.Asked;
import practica.search.ItemScores;
import practica.search.Layer;
import practica.search.SearchRequest;
import practica.search.lucene.SearchIndex;
import practica.web.Label;
import practica.web.Pages;
import practica.web.Reader;

/// Shows how the ranking of any search came about.
public record ScoresPages(SearchIndex index, Asked asked, Pages pages) {
    private static final int ITEMS = 20;

    /// What three decimals can show.
    private static final double LEAST = 0.0005;

    /// The search with the parameters of the search page, from its first item on.
    public void show(Context ctx) {
        pages.show(ctx, page(asked.onPage(Reader.of(ctx), ctx.queryParamMap())));
    }

    private ScoresPage page(SearchRequest request) {
        var reader = request.reader();
        var all = index.scores(request, ITEMS);
        var layers = Stream.of(Layer.values()).filter(layer -> adds(layer, all)).toList();
        return new ScoresPage(
                request,
                layers.stream()
                        .map(layer -> Messages.in(reader).say("layer." + layer.key()))
                        .toList(),
                all.stream().map(scores -> row(scores, layers, reader)).toList(),
                request.address());
    }

    private static boolean adds(Layer layer, List<ItemScores> all) {
        return all.stream()
                .anyMatch(scores -> Math.abs(scores.added().getOrDefault(layer, 0.0)) >= LEAST);
    }

    private static Row row(ItemScores scores, List<Layer> layers, Language reader) {
        var figures = new ArrayList<Double>();
        figures.add(scores.total());
        figures.add(scores.words());
        layers.forEach(layer -> figures.add(scores.added().getOrDefault(layer, 0.0)));
        figures.add(scores.together());
        var format = NumberFormat.getInstance(reader.locale());
        format.setMinimumFractionDigits(3);
        format.setMaximumFractionDigits(3);
        var card = scores.card();
        return new Row(
                new Label(card.heading(reader).title(), card.address(reader)),
                card.shownIn(reader),
                figures.stream()
                        .map(figure -> format.format(Math.abs(figure) < LEAST ? 0 : figure))
                        .toList());
    }
}
