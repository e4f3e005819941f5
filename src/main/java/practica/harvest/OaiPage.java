package practica.harvest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One answer of a repository (OAI-PMH 2.0), read record by record from its file, which is gone
/// when the page is closed. A document type is refused, and so there are no entities.
final class OaiPage implements Closeable {
    static final String OAI = "http://www.openarchives.org/OAI/2.0/";

    private static final Set<String> FACTS =
            Set.of(
                    "responseDate",
                    "repositoryName",
                    "protocolVersion",
                    "granularity",
                    "resumptionToken");

    private final Path file;
    private final XmlReader characters;
    private final XMLStreamReader xml;
    private final Map<String, String> facts = new HashMap<>();
    private long size;

    private OaiPage(Path file, XmlReader characters, XMLStreamReader xml) {
        this.file = file;
        this.characters = characters;
        this.xml = xml;
    }

    static OaiPage open(Path file) throws IOException, OaiFault {
        var characters = XmlReader.of(file);
        try {
            return new OaiPage(file, characters, factory().createXMLStreamReader(characters));
        } catch (XMLStreamException e) {
            characters.close();
            throw malformed(e);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("entity");
        });
        return factory;
    }

    /// The next record; empty after the last. A list that no record matches has none.
    Optional<OaiRecord> next() throws OaiFault {
        try {
            while (xml.hasNext()) {
                var event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw OaiFault.of("harvest.document-type", "");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    var record = begun();
                    if (record.isPresent()) {
                        return record;
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private Optional<OaiRecord> begun() throws XMLStreamException, OaiFault {
        var isOurs = OAI.equals(xml.getNamespaceURI());
        var name = xml.getLocalName();
        if (facts.isEmpty() && !(isOurs && name.equals("OAI-PMH"))) {
            throw OaiFault.of("harvest.no-repository", "");
        }
        facts.putIfAbsent("", "");
        if (!isOurs) {
            return Optional.empty();
        }
        if (name.equals("record")) {
            return Optional.of(new RecordReader(xml).read());
        }
        if (name.equals("error")) {
            error();
        } else if (FACTS.contains(name)) {
            size = name.equals("resumptionToken") ? completeSize() : size;
            facts.put(name, XmlText.read(xml).strip());
        }
        return Optional.empty();
    }

    private void error() throws XMLStreamException, OaiFault {
        var code = String.valueOf(xml.getAttributeValue(null, "code"));
        var words = XmlText.read(xml);
        if (!code.equals("noRecordsMatch")) {
            throw OaiFault.said(XmlText.line(code), XmlText.line(words));
        }
    }

    private long completeSize() {
        var said = xml.getAttributeValue(null, "completeListSize");
        return said != null && said.matches("\\d{1,15}") ? Long.parseLong(said) : 0;
    }

    /// What the page says of itself, once it has been read; empty where it does not say it.
    String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    /// How many records the whole list has, as far as the repository says; else 0.
    long completeListSize() {
        return size;
    }

    private static OaiFault malformed(XMLStreamException e) {
        var place = e.getLocation();
        return OaiFault.of(
                "harvest.malformed", place == null ? "" : Integer.toString(place.getLineNumber()));
    }

    @Override
    public void close() throws IOException {
        characters.close();
        Files.deleteIfExists(file);
    }
}
