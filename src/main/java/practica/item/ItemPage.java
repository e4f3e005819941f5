package practica.item;

import java.util.List;
import java.util.Optional;
import practica.language.Language;
import practica.place.WorldMap.Dot;
import practica.web.Label;
import practica.web.Page;

/// The page of an item. `shown` is the language of the text below, `original` the one it was
/// written in; `sections` are safe HTML.
public record ItemPage(
        String slug,
        String title,
        String summary,
        Language shown,
        Language original,
        String originalName,
        String state,
        boolean outdated,
        boolean verified,
        String kind,
        List<SectionView> sections,
        Language sectionsIn,
        String sectionsInName,
        List<FactView> facts,
        List<FileView> files,
        List<VersionView> versions,
        List<Label> links,
        List<RelatedItem> related,
        String citation,
        List<Dot> dots,
        int version,
        String changed)
        implements Page {
    /// A part of the text: its heading in the reader's language, its own as an anchor, and its
    /// words as safe HTML.
    public record SectionView(String key, String heading, String html) {}

    /// A fact: what it is, and its values; a value without an address leads nowhere.
    public record FactView(String name, List<Label> values) {}

    /// A file: name, address, format, size in words, language's name, pages, what came of reading
    /// it, and its first pages.
    public record FileView(
            String name,
            String caption,
            String address,
            String format,
            String size,
            String language,
            int pages,
            String state,
            Optional<String> textAddress,
            List<Label> pageLinks) {}

    /// A language in which the item can be read.
    public record VersionView(
            Language language,
            String name,
            String state,
            boolean outdated,
            String address,
            boolean current) {}
}
