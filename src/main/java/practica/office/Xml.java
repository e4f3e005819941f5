package practica.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML from a stranger, element by element: without document types and entities of its own, and no
/// deeper than a program would write it. Names are local ones.
final class Xml implements AutoCloseable {
    private static final int DEEPEST = 500;

    private final XMLStreamReader reader;
    private int depth;
    private int event = XMLStreamConstants.START_DOCUMENT;

    Xml(InputStream in) throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// Goes on to the next beginning, end or piece of text. False at the end of the document.
    boolean next() throws IOException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            event = reader.next();
            depth += begins() ? 1 : ends() ? -1 : 0;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        if (event == XMLStreamConstants.DTD || depth > DEEPEST) {
            throw new IOException("not the XML of an office document");
        }
        return true;
    }

    boolean begins() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean ends() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    boolean isText() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.SPACE
                || event == XMLStreamConstants.CDATA;
    }

    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    /// The attribute of that local name, whatever its namespace; empty where there is none.
    String attribute(String name) {
        for (var at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return Objects.requireNonNullElse(reader.getAttributeValue(at), "");
            }
        }
        return "";
    }

    /// Leaves out the element that has just begun and all that is in it.
    void skip() throws IOException {
        var outside = depth - 1;
        while (depth > outside && next()) {
            // Nothing in it is of interest.
        }
    }

    /// All text in the element that has just begun.
    String content() throws IOException {
        var outside = depth - 1;
        var content = new StringBuilder();
        while (depth > outside && next()) {
            if (isText()) {
                content.append(text());
            }
        }
        return content.toString();
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
