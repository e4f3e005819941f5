package practica.office;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// XML as it is written, prefixes and all. Attributes come in pairs of name and value.
final class Markup {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    /// @param namespaces by their prefix; all are declared on the root
    Markup(String root, Map<String, String> namespaces, String... attributes) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement(root);
            for (var namespace : new TreeMap<>(namespaces).entrySet()) {
                out.writeNamespace(namespace.getKey(), namespace.getValue());
            }
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Markup begin(String name, String... attributes) {
        try {
            out.writeStartElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Markup empty(String name, String... attributes) {
        try {
            out.writeEmptyElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Markup words(String words) {
        try {
            out.writeCharacters(words);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Markup end() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        try {
            out.writeEndDocument();
            out.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var at = 0; at < attributes.length; at += 2) {
            out.writeAttribute(attributes[at], attributes[at + 1]);
        }
    }
}
