package practica.explore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import practica.explore.TimelinePage.EntryView;
import practica.explore.TimelinePage.YearView;
import practica.item.Item;
import practica.item.ItemId;
import practica.item.Items;
import practica.item.Known;
import practica.language.Language;
import practica.language.Messages;
import practica.search.Atom.Years;
import practica.search.Card;
import practica.search.Facet;
import practica.search.SearchFrame;
import practica.search.SearchRequest;
import practica.search.View;
import practica.search.lucene.SearchIndex;
import practica.web.Label;

/// Puts what a search finds in the order of the years. A page of the search is some years.
record TimelineViews(SearchIndex index, Items items, Known known) {
    private static final int YEARS = 15;
    private static final int FIRST = 5;

    TimelinePage page(SearchFrame frame) {
        var request = frame.request();
        var counts = index.spread(List.of(request), Facet.YEAR).getFirst();
        var all =
                counts.keySet().stream()
                        .map(Integer::valueOf)
                        .sorted(Comparator.reverseOrder())
                        .toList();
        var from = (request.page() - 1) * YEARS;
        var shown = all.stream().skip(from).limit(YEARS).toList();
        return new TimelinePage(
                frame,
                years(shown, counts, request),
                index.without(request, Facet.YEAR),
                request.page() > 1 ? turn(request, -1, "timeline.later") : Optional.empty(),
                from + YEARS < all.size()
                        ? turn(request, 1, "timeline.earlier")
                        : Optional.empty());
    }

    private List<YearView> years(
            List<Integer> years, Map<String, Integer> counts, SearchRequest request) {
        var requests = years.stream().map(year -> of(year, request)).toList();
        var firsts = index.firsts(requests, FIRST);
        var whole = whole(firsts);
        var most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return IntStream.range(0, years.size())
                .mapToObj(at -> {
                    var count = counts.getOrDefault("%04d".formatted(years.get(at)), 0);
                    return new YearView(
                            years.get(at).toString(),
                            count,
                            Math.ceilDiv(100 * count, most),
                            requests.get(at).address(),
                            firsts.get(at).stream()
                                    .map(card -> entry(card, whole, request.reader()))
                                    .toList());
                })
                .toList();
    }

    private static SearchRequest of(int year, SearchRequest request) {
        return request.with(Facet.YEAR, List.of())
                .during(Optional.of(new Years(year, year)))
                .as(View.LIST);
    }

    private Map<ItemId, Item> whole(List<List<Card>> cards) {
        var whole = new HashMap<ItemId, Item>();
        items.byIds(cards.stream().flatMap(List::stream).map(Card::id).toList())
                .forEach(item -> whole.put(item.id(), item));
        return whole;
    }

    private EntryView entry(Card card, Map<ItemId, Item> whole, Language reader) {
        var item = Optional.ofNullable(whole.get(card.id()));
        return new EntryView(
                card.heading(reader).title(),
                card.shownIn(reader),
                card.address(reader),
                card.places().stream()
                        .flatMap(id -> known.places().find(id).stream())
                        .map(place -> place.fullName(reader))
                        .findFirst()
                        .orElse(""),
                item.flatMap(one -> one.text().details().when(reader)).orElse(""));
    }

    private static Optional<Label> turn(SearchRequest request, int by, String key) {
        return Optional.of(
                new Label(
                        Messages.in(request.reader()).say(key),
                        request.withPage(request.page() + by).address()));
    }
}
