package practica.metadata;

import java.util.ArrayList;
import java.util.List;
import practica.language.Language;

/// What programs that collect citations read in the head of a page: Highwire Press tags and Dublin
/// Core (DC-HTML).
public final class Highwire {
    private static final String PDF = "application/pdf";

    private Highwire() {}

    /// A tag: its name, and what it says.
    public record Tag(String name, String content) {}

    /// The tags of the item's page for readers of the language.
    public static List<Tag> of(Described described, Language reader) {
        var language = described.text().shownIn(reader);
        var tags = new ArrayList<Tag>();
        tags.add(new Tag("citation_title", described.title(language)));
        described
                .organisation()
                .ifPresent(name -> {
                    tags.add(new Tag("citation_author", name));
                    tags.add(new Tag("citation_publisher", name));
                });
        var issued = described.issued();
        tags.add(new Tag("citation_publication_date", issued.replace('-', '/')));
        tags.add(new Tag("citation_online_date", Described.day(described.item().createdAt())));
        if (!language.equals(Language.UNKNOWN)) {
            tags.add(new Tag("citation_language", language.code()));
        }
        tags.add(new Tag("citation_abstract_html_url", described.page(reader)));
        tags.add(new Tag("citation_public_url", described.permanent()));
        described.files().stream()
                .filter(file -> file.original().mediaType().equals(PDF))
                .findFirst()
                .ifPresent(file -> tags.add(new Tag("citation_pdf_url", described.address(file))));
        described
                .subjects()
                .forEach(one ->
                        tags.add(new Tag("citation_keywords", one.label(described.terms()))));
        dublinCore(described, language, tags);
        return tags;
    }

    private static void dublinCore(Described described, Language language, List<Tag> tags) {
        tags.add(new Tag("DC.title", described.title(language)));
        described.organisation().ifPresent(name -> tags.add(new Tag("DC.creator", name)));
        described.organisation().ifPresent(name -> tags.add(new Tag("DC.publisher", name)));
        tags.add(new Tag("DC.date", described.issued()));
        tags.add(new Tag("DC.type", "Text"));
        tags.add(new Tag("DC.identifier", described.permanent()));
        if (!language.equals(Language.UNKNOWN)) {
            tags.add(new Tag("DC.language", language.code()));
        }
        var summary = described.summary(language);
        if (!summary.isBlank()) {
            tags.add(new Tag("DC.description", summary));
            tags.add(new Tag("citation_abstract", summary));
        }
        described
                .licence()
                .ifPresent(one -> tags.add(new Tag("DC.rights", one.address().orElse(one.name()))));
    }
}
