package practica.metadata;

import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import practica.language.Language;

/// XML, written element by element. A name is `dc:title`; its namespace is declared where it is
/// first used. What no XML may have is left out.
public final class XmlWriter {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();

    private XmlWriter(Writer to) throws XMLStreamException {
        this.out = FACTORY.createXMLStreamWriter(to);
        scopes.push(Map.of("", "", "xml", XMLConstants.XML_NS_URI));
    }

    /// A whole document in UTF-8.
    public static String document(Consumer<XmlWriter> content) {
        var to = new StringWriter();
        document(to, content);
        return to.toString();
    }

    /// The same, written as it comes about.
    ///
    /// @throws IllegalStateException where it cannot be written
    public static void document(Writer to, Consumer<XmlWriter> content) {
        run(() -> {
            var xml = new XmlWriter(to);
            xml.out.writeStartDocument("UTF-8", "1.0");
            content.accept(xml);
            xml.out.writeEndDocument();
            xml.out.flush();
        });
    }

    public XmlWriter start(String name) {
        var namespace = namespace(name);
        run(() -> {
            out.writeStartElement(namespace.prefix(), local(name), namespace.uri());
            scopes.push(new HashMap<>(scopes.element()));
            declare(namespace);
        });
        return this;
    }

    public XmlWriter end() {
        run(out::writeEndElement);
        scopes.pop();
        return this;
    }

    /// An attribute of the element that was started last.
    public XmlWriter attribute(String name, String value) {
        run(() -> {
            if (name.startsWith("xml:")) {
                out.writeAttribute("xml", XMLConstants.XML_NS_URI, local(name), legal(value));
            } else if (name.contains(":")) {
                var namespace = namespace(name);
                declare(namespace);
                out.writeAttribute(namespace.prefix(), namespace.uri(), local(name), legal(value));
            } else {
                out.writeAttribute(name, legal(value));
            }
        });
        return this;
    }

    /// Says which language the element that was started last is in.
    public XmlWriter in(Language language) {
        return language.equals(Language.UNKNOWN) ? this : attribute("xml:lang", language.code());
    }

    /// Where schemas of the namespaces are, as pairs of both.
    public XmlWriter schemas(String pairs) {
        return attribute("xsi:schemaLocation", pairs);
    }

    public XmlWriter text(String words) {
        run(() -> out.writeCharacters(legal(words)));
        return this;
    }

    /// An element of words; none where they are blank.
    public XmlWriter element(String name, String words) {
        return words.isBlank() ? this : start(name).text(words).end();
    }

    /// An element of words in a language; none where they are blank.
    public XmlWriter element(String name, String words, Language language) {
        return words.isBlank() ? this : start(name).in(language).text(words).end();
    }

    private void declare(Namespace namespace) throws XMLStreamException {
        var before = scopes.element().put(namespace.prefix(), namespace.uri());
        if (namespace.uri().equals(before)) {
            return;
        }
        if (namespace.prefix().isEmpty()) {
            out.writeDefaultNamespace(namespace.uri());
        } else {
            out.writeNamespace(namespace.prefix(), namespace.uri());
        }
    }

    /// A name without a colon is in no namespace.
    private static Namespace namespace(String name) {
        return Namespace.named(name.substring(0, Math.max(0, name.indexOf(':'))));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /// Without what XML 1.0 does not call a character.
    static String legal(String words) {
        return words.codePoints().allMatch(XmlWriter::isLegal)
                ? words
                : words.codePoints()
                        .filter(XmlWriter::isLegal)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    private static boolean isLegal(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || (sign >= 0x20 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || sign >= 0x10000;
    }

    private interface Step {
        void take() throws XMLStreamException;
    }

    private static void run(Step step) {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
