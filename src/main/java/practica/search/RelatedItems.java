package practica.search;

import java.util.List;
import java.util.function.Function;
import practica.item.Item;
import practica.item.Known;
import practica.item.Related;
import practica.item.RelatedItem;
import practica.language.Language;
import practica.vocabulary.ConceptId;

/// The newest items that have one of an item's first two themes, or something narrower.
public record RelatedItems(Function<SearchRequest, SearchResult> engine, Known known)
        implements Related {
    private static final int MOST = 4;

    @Override
    public List<RelatedItem> to(Item item, Language reader) {
        var themes = item.text().themes().stream().map(ConceptId::value).limit(2).toList();
        if (themes.isEmpty()) {
            return List.of();
        }
        var request = SearchRequest.of("", reader).with(Facet.THEME, themes).withSize(MOST + 1);
        return engine.apply(request).hits().stream()
                .map(Hit::card)
                .filter(card -> !card.id().equals(item.id()))
                .limit(MOST)
                .map(card -> view(card, reader))
                .toList();
    }

    private RelatedItem view(Card card, Language reader) {
        var place =
                card.places().stream()
                        .flatMap(id -> known.places().find(id).stream())
                        .map(one -> one.fullName(reader))
                        .findFirst()
                        .orElse("");
        return new RelatedItem(
                card.address(reader), card.heading(reader).title(), card.shownIn(reader), place);
    }
}
