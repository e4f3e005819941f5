package practica.metadata;

import java.time.Instant;
import practica.language.Language;

/// Feeds of items (RFC 4287): what stands at their head, and an entry for each item.
public final class Atom {
    public static final String TYPE = "application/atom+xml";

    private Atom() {}

    /// Begins a feed; whoever does ends it. Links and entries follow.
    ///
    /// @param id its address, which identifies it
    /// @param updated when anything in it last changed
    public static void begin(
            XmlWriter xml, Language reader, String id, String title, Instant updated) {
        xml.start("atom:feed").in(reader);
        xml.element("atom:id", id);
        xml.element("atom:title", title);
        xml.element("atom:updated", Described.second(updated));
        xml.start("atom:author").element("atom:name", Described.LIBRARY).end();
    }

    public static void link(String rel, String type, String address, XmlWriter xml) {
        xml.start("atom:link").attribute("rel", rel).attribute("type", type);
        xml.attribute("href", address).end();
    }

    /// An item in the reader's language, or else in its own.
    public static void entry(Described described, Language reader, XmlWriter xml) {
        var item = described.item();
        var shown = item.text().shownIn(reader);
        xml.start("atom:entry").in(shown);
        xml.element("atom:id", described.permanent());
        xml.element("atom:title", described.title(shown));
        xml.element("atom:published", Described.second(item.createdAt()));
        xml.element("atom:updated", Described.second(item.changedAt()));
        described
                .organisation()
                .ifPresent(name -> xml.start("atom:author").element("atom:name", name).end());
        link("alternate", "text/html", described.page(reader), xml);
        for (var theme : item.text().themes()) {
            xml.start("atom:category").attribute("term", theme.value()).end();
        }
        xml.element("atom:summary", described.summary(shown));
        xml.end();
    }
}
