package practica.search;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import practica.item.Item;
import practica.item.Known;
import practica.item.Related;
import practica.item.RelatedItem;
import practica.language.Language;
import practica.language.Messages;

/// Says in words which items are like one, and why.
public record RelatedItems(BiFunction<Item, Integer, List<Like>> alike, Known known)
        implements Related {
    private static final int MOST = 6;

    @Override
    public List<RelatedItem> to(Item item, Language reader) {
        return alike.apply(item, MOST).stream().map(like -> view(like, reader)).toList();
    }

    private RelatedItem view(Like like, Language reader) {
        var card = like.card();
        var place =
                card.places().stream()
                        .flatMap(id -> known.places().find(id).stream())
                        .map(one -> one.fullName(reader))
                        .findFirst()
                        .orElse("");
        return new RelatedItem(
                card.slug(),
                card.address(reader),
                card.heading(reader).title(),
                card.shownIn(reader),
                place,
                why(like, reader));
    }

    private List<String> why(Like like, Language reader) {
        var say = Messages.in(reader);
        return Stream.concat(
                        like.themes().stream()
                                .map(id -> ReasonWords.filed(Facet.THEME, id, known, reader)),
                        like.inMeaning() ? Stream.of(say.say("why.meaning")) : Stream.of())
                .toList();
    }
}
