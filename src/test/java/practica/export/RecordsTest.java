package practica.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import practica.database.Database;
import practica.item.Item;
import practica.support.Drafts;
import practica.support.TestLibrary;

/// Exports in the formats of other systems, read by a parser of XML and one of JSON.
class RecordsTest {
    @ParameterizedTest
    @CsvSource({
        "oai_dc, http://www.openarchives.org/OAI/2.0/oai_dc/, dc",
        "datacite, http://datacite.org/schema/kernel-4, resource",
        "mets, http://www.loc.gov/METS/, mets"
    })
    void everyItemIsARecordAndNamesItself(String format, String namespace, String element)
            throws Exception {
        var items = Exporting.starter();

        var root = document("format=" + format).getDocumentElement();

        var records = root.getElementsByTagNameNS(namespace, element);
        assertEquals("records", root.getTagName());
        assertEquals(items.size(), records.getLength());
        IntStream.range(0, items.size())
                .forEach(at -> {
                    var text = records.item(at).getTextContent();
                    var title = items.get(at).text().original().title();
                    assertTrue(text.contains(title), title);
                });
    }

    @ParameterizedTest
    @CsvSource({"oai_dc, dc", "datacite, resource", "mets, mets"})
    void singleItemIsADocumentOfItsOwn(String format, String element) throws Exception {
        var item = Exporting.starter().getFirst();

        var root = document("format=" + format + "&items=" + item.id()).getDocumentElement();

        assertEquals(element, root.getLocalName());
    }

    @Test
    void fileThatAnItemHasTwiceIsTwoFilesOfMets() throws Exception {
        try (var odd = new OddItems()) {
            var file = odd.file("plan.txt", "Twice");
            odd.keep("twice", Drafts.practiceText(), List.of(file, file));
            var item = odd.library.items().bySlug("twice").orElseThrow();

            var mets = Exporting.text(odd.library, "format=mets&items=" + item.id());

            assertTrue(mets.contains("FILEID=\"file-1\""), mets);
            assertTrue(mets.contains("FILEID=\"file-2\""), mets);
        }
    }

    @Test
    void graphOfJsonHasEveryItemOnceUnderItsPermanentAddress() throws Exception {
        var json = Exporting.text(TestLibrary.starter(), "format=jsonld");

        var tree = Database.json().readTree(json);

        assertEquals("https://schema.org", tree.get("@context").asText());
        assertEquals(
                Exporting.starter().stream().map(RecordsTest::permanent).toList(),
                StreamSupport.stream(tree.get("@graph").spliterator(), false)
                        .map(one -> one.get("@id").asText())
                        .toList());
        assertEquals(
                List.of(),
                StreamSupport.stream(tree.get("@graph").spliterator(), false)
                        .filter(one -> one.has("@context") || !one.has("name"))
                        .toList());
    }

    private static String permanent(Item item) {
        return Exporting.SITE + "/i/" + item.id();
    }

    private static Document document(String query) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var bytes = Exporting.bytes(TestLibrary.starter(), query);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}
