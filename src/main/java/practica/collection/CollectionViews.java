package practica.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import practica.collection.CollectionPage.Line;
import practica.collection.CollectionsPage.Row;
import practica.item.Item;
import practica.item.Items;
import practica.language.Language;
import practica.language.Messages;
import practica.search.Asked;
import practica.search.Card;
import practica.search.Hit;
import practica.search.InWords;
import practica.search.Passage;
import practica.search.ResultView;
import practica.search.Results;
import practica.search.SearchAddress;
import practica.search.SearchRequest;
import practica.search.SearchResult;
import practica.web.Days;
import practica.web.Label;

/// Says collections in the words of a reader, and their items as every list of results does.
public record CollectionViews(
        Items items,
        Results results,
        Asked asked,
        Function<SearchRequest, SearchResult> engine,
        InWords words) {
    /// How much of a search is shown.
    static final int FOUND = 100;

    Row row(Collection one, Language reader) {
        return new Row(
                one.title(),
                one.address(reader),
                one.visibility().key(),
                one.search().isPresent(),
                one.items(),
                one.shownKeeper(),
                Days.day(one.changedAt(), reader));
    }

    /// What was kept, in its order: of the published items their cards, of withdrawn ones what they
    /// were called.
    List<Line> lines(List<Kept> kept, Language reader) {
        var there =
                items
                        .byIds(
                                kept.stream()
                                        .filter(one -> !one.withdrawn())
                                        .map(Kept::item)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Item::id, item -> item));
        var lines = new ArrayList<Line>();
        for (var one : kept) {
            var item = Optional.ofNullable(there.get(one.item()));
            if (one.withdrawn() || item.isPresent()) {
                lines.add(line(one, item.map(found -> view(found, reader))));
            }
        }
        return lines;
    }

    private static Line line(Kept one, Optional<ResultView> result) {
        return new Line(
                one.item().value(),
                one.slug(),
                result,
                one.title(),
                one.language(),
                one.note(),
                one.note(),
                Optional.empty());
    }

    private ResultView view(Item item, Language reader) {
        var card = Card.of(item);
        var summary = card.heading(reader).summary();
        var passages =
                summary.isEmpty()
                        ? List.<Passage>of()
                        : List.of(
                                new Passage(
                                        List.of(new Passage.Piece(summary, false)),
                                        card.shownIn(reader),
                                        "summary",
                                        Optional.empty()));
        return results.of(List.of(new Hit(card, 0, passages, List.of())), reader).getFirst();
    }

    /// What a search finds now: how much, and the first of it.
    Found found(SearchAddress search, Language reader) {
        return search.request(reader, asked)
                .map(request -> found(request))
                .orElseGet(() ->
                        new Found(
                                0,
                                List.of(),
                                new Label(Messages.in(reader).say("collection.search.gone"), "")));
    }

    private Found found(SearchRequest request) {
        var result = engine.apply(request.withSize(FOUND));
        var lines =
                results.of(result.hits(), request.reader()).stream()
                        .map(view ->
                                new Line(
                                        0,
                                        view.slug(),
                                        Optional.of(view),
                                        view.title(),
                                        view.language(),
                                        "",
                                        "",
                                        Optional.empty()))
                        .toList();
        return new Found(result.total(), lines, new Label(words.of(request), request.address()));
    }

    /// What a search finds.
    ///
    /// @param search in words, with its address
    record Found(long total, List<Line> lines, Label search) {}
}
