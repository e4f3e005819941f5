package practica.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import practica.item.Item;
import practica.item.Items;
import practica.language.Language;
import practica.usage.StatisticsPage.Line;
import practica.usage.StatisticsPage.Rankings;

/// Says what was used most within a span to a reader of the language.
record Ranking(Usage usage, Items items, Span span, Language reader) {
    private static final int MOST = 10;

    /// @param staff whether the reader looks after the library
    Rankings ofLibrary(boolean staff) {
        return new Rankings(
                items(Kind.VIEW, Optional.empty()),
                items(Kind.DOWNLOAD, Optional.empty()),
                lines(
                        usage.languages(span),
                        one -> new Language(one.language()).name(reader),
                        one -> one.times()),
                staff
                        ? Optional.of(lines(usage.wanted(span), Wanted::words, Wanted::times))
                        : Optional.empty());
    }

    Rankings ofNetwork(String network) {
        return new Rankings(
                items(Kind.VIEW, Optional.of(network)),
                items(Kind.DOWNLOAD, Optional.of(network)),
                List.of(),
                Optional.empty());
    }

    private List<Line> items(Kind kind, Optional<String> network) {
        var ranked = usage.most(kind, network, span, MOST);
        var found =
                items.byIds(ranked.stream().map(one -> one.item()).toList()).stream()
                        .collect(Collectors.toMap(Item::id, Function.identity()));
        var lines = new ArrayList<Line>();
        for (var one : ranked) {
            var item = found.get(one.item());
            if (item != null) {
                var subject = Subject.of(item, usage, reader);
                lines.add(
                        new Line(
                                subject.name().orElseThrow().words(),
                                subject.tongue(),
                                item.address(reader),
                                one.times(),
                                Charts.share(one.times(), ranked.getFirst().times())));
            }
        }
        return lines;
    }

    private <T> List<Line> lines(List<T> all, Function<T, String> words, Function<T, Long> times) {
        return all.stream()
                .map(one ->
                        new Line(
                                words.apply(one),
                                reader,
                                "",
                                times.apply(one),
                                Charts.share(times.apply(one), times.apply(all.getFirst()))))
                .toList();
    }
}
