package practica.item;

import java.util.List;
import java.util.Optional;
import practica.language.Language;
import practica.place.WorldMap.Dot;
import practica.web.Label;
import practica.web.Page;

/// The page of an item. `shown` is the language of the text below, `original` the one it was
/// written in; `sections` are safe HTML; `exports` are the ways to take it away; `machine` says
/// that a program can translate it for the reader.
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
        Optional<CoverView> cover,
        Ask ask,
        List<FileView> files,
        List<VersionView> versions,
        List<Label> links,
        List<RelatedItem> related,
        String citation,
        List<Label> exports,
        List<Dot> dots,
        int version,
        String changed,
        Optional<Past> past,
        boolean machine,
        Used used)
        implements Page {
    /// The address of the contact, if the reader may have it, whether there is one that only those
    /// who are signed in may have, and whether it is all that is known of the contact.
    public record Ask(String email, boolean kept, boolean alone) {
        static Ask of(ItemText text, boolean signedIn) {
            var email = text.email();
            return new Ask(
                    signedIn ? email : "",
                    !signedIn && !email.isEmpty(),
                    text.contact().filter(one -> one.said().equals(email)).isPresent());
        }
    }

    /// How often people read it, and took files of it.
    public record Used(long views, long downloads) {
        /// Before anybody could.
        static final Used NEVER = new Used(0, 0);
    }

    /// What a version that is not the newest says of the newest one: where it is.
    public record Past(String slug, int newest, String address) {}

    /// The same page of a version that is not the newest. Files at these addresses are only named.
    ItemPage asPast(Past now, List<String> closed) {
        return new ItemPage(
                slug,
                title,
                summary,
                shown,
                original,
                originalName,
                state,
                outdated,
                verified,
                kind,
                sections,
                sectionsIn,
                sectionsInName,
                facts,
                cover.filter(one -> !closed.contains(one.address())),
                ask,
                files.stream()
                        .map(file -> closed.contains(file.address()) ? file.closed() : file)
                        .toList(),
                versions,
                links,
                related,
                citation,
                List.of(),
                dots,
                version,
                changed,
                Optional.of(now),
                false,
                Used.NEVER);
    }

    /// A part of the text: its heading in the reader's language, its own as an anchor, and its
    /// words as safe HTML.
    public record SectionView(String key, String heading, String html) {}

    /// A fact: its key, what it is, and its values; a value without an address leads nowhere.
    public record FactView(String key, String name, List<Label> values) {}

    /// What stands for the item: `address` is that of the file. Where its authors did not choose
    /// it, it is the first page of a document, with no words of its own.
    ///
    /// @param language of its words
    public record CoverView(
            PictureView picture,
            String address,
            String alternative,
            String credit,
            Language language) {}

    /// A file: name, address, format, size in words, language's name, pages, what came of reading
    /// it, and its first pages. Of one under embargo only what it is called and the day on which it
    /// `opens` are known; of others `opens` is empty.
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
            List<Label> pageLinks,
            Optional<PictureView> picture,
            String opens) {
        /// Only what it is called, and the day on which it opens.
        FileView closed() {
            return closed(caption.isEmpty() ? name : caption, opens);
        }

        static FileView closed(String name, String opens) {
            return new FileView(
                    name,
                    "",
                    "",
                    "",
                    "",
                    "",
                    0,
                    "",
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    opens);
        }
    }

    /// A language in which the item can be read.
    public record VersionView(
            Language language,
            String name,
            String state,
            boolean outdated,
            String address,
            boolean current) {}
}
