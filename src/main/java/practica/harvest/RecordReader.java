package practica.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import practica.harvest.OaiRecord.Element;
import practica.tables.Cells;

/// Reads the record that has just begun, to its end. Of its metadata, whatever its format, the
/// elements of Dublin Core are taken.
final class RecordReader {
    private static final Set<String> DUBLIN_CORE =
            Set.of("http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/");

    private static final int MOST_ELEMENTS = 1_000;
    private static final int MOST_CHARACTERS = 2_000_000;

    private final XMLStreamReader xml;
    private final List<Element> elements = new ArrayList<>();
    private String identifier = "";
    private String datestamp = "";
    private boolean deleted;
    private boolean inMetadata;
    private int characters;

    RecordReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    OaiRecord read() throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth += begun() ? 0 : 1;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                inMetadata &= depth > 1;
            }
        }
        return new OaiRecord(identifier, datestamp, deleted, elements);
    }

    /// Whether the element was read to its end.
    private boolean begun() throws XMLStreamException {
        var namespace = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
        var name = xml.getLocalName();
        if (inMetadata) {
            if (DUBLIN_CORE.contains(namespace) && !name.equals("dc")) {
                element(name);
                return true;
            }
            return false;
        }
        if (namespace.equals(OaiPage.OAI)) {
            switch (name) {
                case "header" -> deleted = "deleted".equals(xml.getAttributeValue(null, "status"));
                case "metadata" -> inMetadata = true;
                case "identifier" -> {
                    identifier = XmlText.read(xml).strip();
                    return true;
                }
                case "datestamp" -> {
                    datestamp = XmlText.read(xml).strip();
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private void element(String name) throws XMLStreamException {
        var language =
                Objects.requireNonNullElse(
                        xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang"), "");
        var text = Cells.clean(XmlText.read(xml));
        characters += text.length();
        if (!text.isEmpty() && elements.size() < MOST_ELEMENTS && characters <= MOST_CHARACTERS) {
            elements.add(new Element(name, language, text));
        }
    }
}
