package practica.export.read;

import java.util.List;
import java.util.stream.Stream;
import practica.export.Selection;
import practica.item.Item;
import practica.item.ItemPage;
import practica.item.Preview;
import practica.language.Language;

/// An item as somebody reads it in one language, with labels in the reader's.
///
/// @param id unlike that of any other chapter; fit for a file and for an anchor
/// @param page what there is to read
/// @param outdated whether it is a translation of something that has changed since
record Chapter(
        String id, Item item, Language reader, Language language, ItemPage page, boolean outdated) {
    /// The item in the reader's language, or else in its own. Where languages were chosen, in its
    /// own and in each of them that it has.
    static List<Chapter> of(Item item, Selection selection) {
        var wish = selection.wish();
        var preview = new Preview(selection.holdings().known());
        if (wish.languages().isEmpty()) {
            var shown = item.text().shownIn(wish.reader());
            return List.of(
                    chapter(item, "", wish.reader(), shown, preview.of(item, wish.reader())));
        }
        return Selection.languages(item).stream()
                .map(language -> {
                    var alone = item.with(item.text().alone(language));
                    var end = language.equals(item.text().language()) ? "" : "-" + language;
                    var page = preview.of(alone, wish.reader());
                    return chapter(item, end, wish.reader(), language, page);
                })
                .toList();
    }

    private static Chapter chapter(
            Item item, String end, Language reader, Language language, ItemPage page) {
        return new Chapter(
                "item-" + item.id() + end,
                item,
                reader,
                language,
                page,
                item.text().outdated(language));
    }

    /// Its title; what has none is called by the end of its address.
    String title() {
        return Stream.of(page.title(), item.text().original().title(), item.slug())
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElseThrow();
    }

    /// The same, with the name of its language where that is not the reader's.
    String titleInContents() {
        return language.equals(reader) || language.equals(Language.UNKNOWN)
                ? title()
                : title() + " (" + language.name(reader) + ")";
    }
}
