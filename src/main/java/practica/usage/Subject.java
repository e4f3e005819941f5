package practica.usage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import practica.item.Item;
import practica.language.Language;
import practica.network.Network;
import practica.web.Label;

/// What statistics are of.
///
/// @param name in the language `tongue`, with its address; empty for the library
/// @param path of its statistics, without the language
/// @param file what they are called as a file
record Subject(
        Optional<Label> name,
        Language tongue,
        String path,
        String file,
        List<Kind> kinds,
        Function<Span, Series> series) {
    private static final List<Kind> OF_ITEMS = List.of(Kind.VIEW, Kind.DOWNLOAD, Kind.EXPORT);

    Subject {
        kinds = List.copyOf(kinds);
    }

    static Subject library(Usage usage, Language reader) {
        return new Subject(
                Optional.empty(),
                reader,
                "/statistics",
                "practica",
                List.of(Kind.values()),
                usage::ofLibrary);
    }

    static Subject of(Network network, Usage usage, Language reader) {
        return new Subject(
                Optional.of(new Label(network.name(reader), network.address(reader))),
                reader,
                "/networks/" + network.id() + "/statistics",
                network.id().value(),
                OF_ITEMS,
                span -> usage.ofNetwork(network.id().value(), span));
    }

    static Subject of(Item item, Usage usage, Language reader) {
        var title = item.text().in(reader).title();
        return new Subject(
                Optional.of(new Label(title.isBlank() ? item.slug() : title, item.address(reader))),
                item.text().shownIn(reader),
                "/items/" + item.slug() + "/statistics",
                item.slug(),
                OF_ITEMS,
                span -> usage.ofItem(item.id(), span));
    }
}
