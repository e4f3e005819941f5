package practica.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The number of the last row of a sheet, known before the sheet is read: as its `dimension` says,
/// and where it says nothing of use, as its rows do, which are gone through without their cells
/// being kept.
final class SheetRows {
    private static final String BOOK = "xl/workbook.xml";
    private static final String PARTS = "xl/_rels/workbook.xml.rels";
    private static final Pattern RANGE =
            Pattern.compile("\\$?[A-Z]+\\$?\\d+:\\$?[A-Z]+\\$?(\\d{1,7})");

    /// As many rows as a sheet has room for: a range that ends there tells nothing.
    private static final long MOST = 1_048_576;

    /// Characters of a sheet that are gone through for the number of its rows.
    private static final int MOST_CHARACTERS = 100_000_000;

    private static final XMLInputFactory XML = factory();

    private SheetRows() {}

    /// The number of the sheet's last row; 0 where that cannot be told.
    ///
    /// @param index of the sheet in the book, counted from 0
    static long last(Path file, int index) {
        try (var zip = new ZipFile(file.toFile())) {
            var id = attribute(zip, BOOK, "sheet", index, "id", "");
            var part = id.isEmpty() ? "" : target(zip, id);
            return part.isEmpty() ? 0 : last(zip, part);
        } catch (XMLStreamException | IOException | RuntimeException e) {
            return 0;
        }
    }

    private static String target(ZipFile zip, String id) throws IOException, XMLStreamException {
        var target = attribute(zip, PARTS, "Relationship", -1, "Target", id);
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    /// An attribute of the element of that name which comes at the index, or has the id.
    private static String attribute(
            ZipFile zip, String part, String element, int index, String attribute, String id)
            throws IOException, XMLStreamException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            return "";
        }
        try (var bytes = zip.getInputStream(entry)) {
            var xml = XML.createXMLStreamReader(bytes);
            for (var at = 0; xml.hasNext(); ) {
                if (begins(xml, element)) {
                    if (at == index || (index < 0 && id.equals(value(xml, "Id")))) {
                        return value(xml, attribute);
                    }
                    at++;
                }
            }
            return "";
        }
    }

    private static long last(ZipFile zip, String part) throws IOException, XMLStreamException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            return 0;
        }
        try (var bytes = zip.getInputStream(entry)) {
            var xml = XML.createXMLStreamReader(bytes);
            var last = 0L;
            while (xml.hasNext()) {
                if (xml.getLocation().getCharacterOffset() > MOST_CHARACTERS) {
                    return 0;
                }
                var begins = xml.next() == XMLStreamConstants.START_ELEMENT;
                if (begins && xml.getLocalName().equals("dimension")) {
                    var range = RANGE.matcher(value(xml, "ref"));
                    var end = range.matches() ? Long.parseLong(range.group(1)) : MOST;
                    if (end > 1 && end < MOST) {
                        return end;
                    }
                } else if (begins && xml.getLocalName().equals("row")) {
                    var number = value(xml, "r");
                    last = number.matches("\\d{1,7}") ? Long.parseLong(number) : last + 1;
                }
            }
            return last;
        }
    }

    private static boolean begins(XMLStreamReader xml, String element) throws XMLStreamException {
        return xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element);
    }

    /// Of whatever namespace: the id of a sheet has one.
    private static String value(XMLStreamReader xml, String attribute) {
        for (var at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(attribute)) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
