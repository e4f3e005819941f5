package practica.export.read;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import practica.export.Selection;
import practica.export.read.Book.Entry;
import practica.language.Language;
import practica.metadata.Described;
import practica.metadata.XmlWriter;

/// What a reading program is told of a book: what it is, what is in it, and in which order.
final class BookPackage {
    /// What those are told who choose books by how they can be read (EPUB Accessibility 1.1).
    private static final List<List<String>> ACCESSIBILITY =
            List.of(
                    List.of("accessMode", "textual"),
                    List.of("accessModeSufficient", "textual"),
                    List.of("accessibilityFeature", "structuralNavigation"),
                    List.of("accessibilityFeature", "tableOfContents"),
                    List.of("accessibilityHazard", "none"));

    private static final String XHTML = "application/xhtml+xml";

    private BookPackage() {}

    static String of(Selection selection, List<Entry> entries) {
        var reader = selection.wish().reader();
        return XmlWriter.document(xml -> {
            xml.start("opf:package").in(reader);
            xml.attribute("version", "3.0").attribute("unique-identifier", "identifier");
            metadata(selection, entries, xml);
            manifest(entries, xml);
            xml.start("opf:spine");
            refer("cover", xml);
            refer("contents", xml);
            entries.forEach(entry -> refer(entry.id(), xml));
            xml.end().end();
        });
    }

    private static void metadata(Selection selection, List<Entry> entries, XmlWriter xml) {
        var reader = selection.wish().reader();
        xml.start("opf:metadata");
        xml.start("dc:identifier").attribute("id", "identifier").text(selection.source()).end();
        xml.element("dc:title", selection.title());
        Stream.concat(Stream.of(reader), entries.stream().map(Entry::language))
                .filter(language -> !language.equals(Language.UNKNOWN))
                .distinct()
                .forEach(language -> xml.element("dc:language", language.code()));
        xml.element("dc:publisher", Described.LIBRARY);
        xml.element("dc:source", selection.source());
        meta("dcterms:modified", Described.second(Instant.now()), xml);
        ACCESSIBILITY.forEach(one -> meta("schema:" + one.get(0), one.get(1), xml));
        xml.end();
    }

    private static void meta(String property, String value, XmlWriter xml) {
        xml.start("opf:meta").attribute("property", property).text(value).end();
    }

    private static void manifest(List<Entry> entries, XmlWriter xml) {
        xml.start("opf:manifest");
        file("style", "style.css", "text/css", "", xml);
        file("cover", "cover.xhtml", XHTML, "", xml);
        file("contents", "contents.xhtml", XHTML, "nav", xml);
        entries.forEach(entry -> file(entry.id(), entry.id() + ".xhtml", XHTML, "", xml));
        xml.end();
    }

    private static void file(
            String id, String name, String type, String properties, XmlWriter xml) {
        xml.start("opf:item").attribute("id", id).attribute("href", name);
        xml.attribute("media-type", type);
        if (!properties.isEmpty()) {
            xml.attribute("properties", properties);
        }
        xml.end();
    }

    private static void refer(String id, XmlWriter xml) {
        xml.start("opf:itemref").attribute("idref", id).end();
    }
}
