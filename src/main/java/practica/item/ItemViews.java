package practica.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import practica.item.ItemPage.Ask;
import practica.item.ItemPage.CoverView;
import practica.item.ItemPage.FileView;
import practica.item.ItemPage.SectionView;
import practica.item.ItemPage.Used;
import practica.item.ItemPage.VersionView;
import practica.language.Language;
import practica.language.Messages;
import practica.place.WorldMap;
import practica.place.WorldMap.Dot;
import practica.text.Markdown;
import practica.web.Days;
import practica.web.Label;

/// Says an item in the words of a reader.
///
/// @param exports the ways to take an item away
/// @param machine whether a program can say a text in the language of a reader
/// @param used how often it was
/// @param address where the file is that stands for an item
record ItemViews(
        Known known,
        Related related,
        BiFunction<Item, Language, List<Label>> exports,
        BiPredicate<ItemText, Language> machine,
        Function<ItemId, Used> used,
        Function<ItemFile, String> address) {
    private static final int PAGE_LINKS = 12;

    /// @param signedIn whether the reader may have the address of the contact
    ItemPage page(Item item, boolean signedIn, Language reader) {
        var text = item.text();
        var shown = text.in(reader);
        var sectionsIn = text.sectionsIn(reader);
        return new ItemPage(
                item.slug(),
                shown.title(),
                shown.summary(),
                text.shownIn(reader),
                text.language(),
                text.language().name(reader),
                state(shown, reader),
                text.outdated(reader),
                text.verified(),
                known.vocabularies()
                        .kinds()
                        .find(text.details().kind())
                        .map(kind -> kind.label(reader))
                        .orElse(""),
                sections(text.in(sectionsIn), reader),
                sectionsIn,
                sectionsIn.name(reader),
                ItemFacts.of(text, known, reader),
                cover(item),
                Ask.of(text, signedIn),
                item.files().stream()
                        .map(file ->
                                file.notBefore()
                                        .map(day ->
                                                FileView.closed(
                                                        file.title(), Days.day(day, reader)))
                                        .orElseGet(() -> file(file, reader)))
                        .toList(),
                versions(item, reader),
                text.links().stream().map(link -> new Label(link.said(), link.url())).toList(),
                related.to(item, reader),
                Citation.of(item, reader),
                exports.apply(item, reader),
                dots(item, reader),
                item.version(),
                Days.day(item.changedAt(), reader),
                Optional.empty(),
                machine.test(text, reader),
                used.apply(item.id()));
    }

    private static String state(LanguageVersion version, Language reader) {
        return Messages.in(reader).say("state." + version.state().name().toLowerCase(Locale.ROOT));
    }

    private static List<SectionView> sections(LanguageVersion version, Language reader) {
        var say = Messages.in(reader);
        var views = new ArrayList<SectionView>();
        if (!version.body().isBlank()) {
            views.add(new SectionView("text", "", Markdown.html(version.body())));
        }
        for (var section : Section.values()) {
            var words = version.sections().getOrDefault(section, "");
            var blocks = section == Section.ACTIONS ? blocks(version, reader) : "";
            if (!words.isBlank() || !blocks.isBlank()) {
                views.add(
                        new SectionView(
                                section.key(),
                                say.say("section." + section.key()),
                                Markdown.html(words + blocks)));
            }
        }
        return views;
    }

    private static String blocks(LanguageVersion version, Language reader) {
        var words = new StringBuilder();
        for (var block : version.blocks()) {
            if (!block.title().isBlank()) {
                words.append("\n\n### ").append(block.title());
            }
            words.append("\n\n").append(block.what());
            for (var part : List.of(BlockPart.FACTORS, BlockPart.LESSONS)) {
                if (!part.of(block).isBlank()) {
                    words.append("\n\n**" + part.label(reader) + ".** ").append(part.of(block));
                }
            }
        }
        return words.toString();
    }

    private static List<VersionView> versions(Item item, Language reader) {
        return item.text().versions().entrySet().stream()
                .sorted(
                        Map.Entry.comparingByKey(
                                Comparator.comparing(language -> language.name(reader))))
                .map(version ->
                        new VersionView(
                                version.getKey(),
                                version.getKey().name(version.getKey()),
                                state(version.getValue(), reader),
                                item.text().outdated(version.getKey()),
                                Language.INTERFACE.contains(version.getKey())
                                        ? item.address(version.getKey())
                                        : "",
                                version.getKey().equals(item.text().shownIn(reader))))
                .toList();
    }

    private static FileView file(ItemFile file, Language reader) {
        var original = file.original();
        return new FileView(
                file.name(),
                file.caption(),
                file.address(),
                file.format(),
                original.sizeIn(reader),
                original.language().equals(Language.UNKNOWN)
                        ? ""
                        : original.language().name(reader),
                original.pages(),
                file.state(reader),
                switch (original.state()) {
                    case READ, PARTIAL -> Optional.of(file.whereabouts().text(reader));
                    case WAITING, UNREADABLE -> Optional.empty();
                },
                file.whereabouts().opensAtPages() && original.pages() > 1
                        ? IntStream.rangeClosed(1, Math.min(PAGE_LINKS, original.pages()))
                                .mapToObj(page ->
                                        new Label(
                                                Integer.toString(page),
                                                file.whereabouts().at(page)))
                                .toList()
                        : List.of(),
                file.picture(),
                "");
    }

    private Optional<CoverView> cover(Item item) {
        var chosen = item.coverFile().flatMap(_ -> item.text().cover());
        return item.face()
                .map(file ->
                        new CoverView(
                                PictureView.at(address.apply(file), file.original()),
                                address.apply(file),
                                chosen.map(Cover::alternative).orElse(""),
                                chosen.map(Cover::credit).orElse(""),
                                item.text().language()));
    }

    private List<Dot> dots(Item item, Language reader) {
        return item.text().places().stream()
                .flatMap(id -> known.places().find(id).stream())
                .map(place -> WorldMap.dot(place, place.fullName(reader), place.address(reader), 1))
                .toList();
    }
}
