package practica.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import practica.language.Language;

class XmlWriterTest {
    private static final String BEGINNING = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    @Test
    void namespacesAreDeclaredWhereTheyAreFirstUsed() {
        var words =
                XmlWriter.document(xml ->
                        xml.start("oai_dc:dc")
                                .element("dc:title", "A")
                                .element("dc:title", "B", Language.CA)
                                .end());

        assertEquals(
                BEGINNING
                        + "<oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\">"
                        + "<dc:title xmlns:dc=\"http://purl.org/dc/elements/1.1/\">A</dc:title>"
                        + "<dc:title xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xml:lang=\"ca\">B</dc:title>"
                        + "</oai_dc:dc>",
                words);
    }

    @Test
    void namespaceWithoutPrefixGivesWayToAnotherAndComesBack() {
        var words =
                XmlWriter.document(xml ->
                        xml.start("oai:metadata")
                                .start("datacite:resource")
                                .element("datacite:version", "1")
                                .end()
                                .element("oai:about", "x")
                                .end());

        var read = Told.xml(words);
        assertEquals("1", Told.all(read, "/oai:metadata/d:resource/d:version").getFirst());
        assertEquals("x", Told.all(read, "/oai:metadata/oai:about").getFirst());
    }

    @Test
    void elementWithoutColonIsInNoNamespace() {
        var words = XmlWriter.document(xml -> xml.start("oembed").element("type", "link").end());

        assertEquals(BEGINNING + "<oembed><type>link</type></oembed>", words);
    }

    @Test
    void whatXmlHasNoRoomForIsLeftOutAndTheRestIsEscaped() {
        var words = "a\u0000\u000B\uFFFE\uD800<b>&\"'\t\n😀]]>";

        var written =
                XmlWriter.document(
                        xml -> xml.start("dc:title").attribute("at", words).text(words).end());

        var read = Told.xml(written);
        assertEquals("a<b>&\"'\t\n😀]]>", read.getDocumentElement().getTextContent());
        assertEquals(
                "a<b>&\"' 😀]]>",
                read.getDocumentElement().getAttribute("at").replaceAll("\\s+", " "));
    }

    @Test
    void blankElementsAndTheUnknownLanguageAreNotWritten() {
        var words =
                XmlWriter.document(xml ->
                        xml.start("dc:dc")
                                .in(Language.UNKNOWN)
                                .element("dc:title", " ")
                                .element("dc:title", "", Language.EN)
                                .end());

        assertEquals("", Told.xml(words).getDocumentElement().getTextContent());
        assertEquals(0, Told.all(Told.xml(words), "//*[@xml:lang]").size());
        assertEquals(1, Told.all(Told.xml(words), "//*").size());
    }

    @Test
    void unknownPrefixIsAMistakeOfOurs() {
        assertThrows(
                IllegalArgumentException.class,
                () -> XmlWriter.document(xml -> xml.start("nobody:knows")));
    }
}
