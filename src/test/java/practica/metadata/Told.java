package practica.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import practica.file.ReadFile;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.ItemId;
import practica.item.ItemText;
import practica.item.LanguageVersion;
import practica.language.Language;
import practica.storage.Hash;
import practica.support.TestLibrary;

/// Items for tests of metadata, and a second reader of XML that minds namespaces.
public final class Told {
    public static final Map<String, String> NAMES =
            Map.of(
                    "oai", "http://www.openarchives.org/OAI/2.0/",
                    "oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/",
                    "dc", "http://purl.org/dc/elements/1.1/",
                    "d", "http://datacite.org/schema/kernel-4",
                    "mets", "http://www.loc.gov/METS/",
                    "mods", "http://www.loc.gov/mods/v3",
                    "xlink", "http://www.w3.org/1999/xlink",
                    "s", "http://www.sitemaps.org/schemas/sitemap/0.9",
                    "xhtml", "http://www.w3.org/1999/xhtml",
                    "os", "http://a9.com/-/spec/opensearch/1.1/");

    private Told() {}

    /// The same text with words of its own, so that no two are taken for the same; its title ends
    /// with the number.
    public static ItemText varied(ItemText text, int number) {
        var random = new SplittableRandom(number);
        var words =
                random.longs(30)
                        .mapToObj(one -> Long.toString(one & 0xFFFFFF, Character.MAX_RADIX))
                        .collect(Collectors.joining(" "));
        var original = text.original();
        return text.with(
                text.language(),
                new LanguageVersion(
                        original.state(),
                        original.madeFrom(),
                        original.title() + " " + number,
                        words,
                        Map.of(),
                        List.of(),
                        words));
    }

    static Described described(ItemText text, ItemFile... files) {
        var item =
                new Item(
                        new ItemId(7),
                        "escoles-obertes",
                        Optional.of("a.md"),
                        Item.Status.PUBLISHED,
                        3,
                        12,
                        "digest",
                        text,
                        List.of(files),
                        Instant.parse("2024-05-31T10:20:30.5Z"),
                        Instant.parse("2025-01-02T03:04:05.9Z"));
        return new Described(item, TestLibrary.known(), "https://practica.example");
    }

    static ItemFile file(String name) {
        return new ItemFile(
                name,
                "Caption of " + name,
                "",
                new ReadFile(
                        Hash.of(name.getBytes(UTF_8)),
                        1_234,
                        name.endsWith(".pdf") ? "application/pdf" : "text/plain",
                        ReadFile.State.READ,
                        "",
                        "",
                        Language.CA,
                        2));
    }

    static ItemFile closed(String name) {
        return file(name).notBefore(Optional.of(LocalDate.of(2031, 5, 7)));
    }

    /// What a parser that knows namespaces makes of the words.
    public static Document xml(String words) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(words)));
        } catch (Exception e) {
            throw new AssertionError(words, e);
        }
    }

    /// The texts of what the path finds.
    public static List<String> all(Document document, String path) {
        try {
            var xpath = XPathFactory.newDefaultInstance().newXPath();
            xpath.setNamespaceContext(new Names());
            var nodes = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(n -> nodes.item(n).getTextContent())
                    .toList();
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    private static final class Names implements NamespaceContext {
        @Override
        public String getNamespaceURI(String prefix) {
            return prefix.equals("xml")
                    ? XMLConstants.XML_NS_URI
                    : NAMES.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
        }

        @Override
        public String getPrefix(String uri) {
            return getPrefixes(uri).next();
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            return NAMES.entrySet().stream()
                    .filter(name -> name.getValue().equals(uri))
                    .map(Map.Entry::getKey)
                    .iterator();
        }
    }
}
