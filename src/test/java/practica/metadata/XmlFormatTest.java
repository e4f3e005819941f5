package practica.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import practica.storage.Hash;
import practica.support.Drafts;

class XmlFormatTest {
    /// The fifteen elements of oai_dc's schema.
    private static final Set<String> ELEMENTS =
            Set.of(
                    "title",
                    "creator",
                    "subject",
                    "description",
                    "publisher",
                    "contributor",
                    "date",
                    "type",
                    "format",
                    "identifier",
                    "source",
                    "language",
                    "relation",
                    "coverage",
                    "rights");

    private final Described practice =
            Told.described(Drafts.practiceText(), Told.file("pla.pdf"), Told.closed("secret.pdf"));

    @Test
    void dublinCoreHasTheElementsOfItsSchemaAndNoOthers() {
        var read = Told.xml(XmlFormat.OAI_DC.document(practice));

        assertEquals("dc", read.getDocumentElement().getLocalName());
        assertEquals(XmlFormat.OAI_DC.namespace(), read.getDocumentElement().getNamespaceURI());
        var children = read.getDocumentElement().getChildNodes();
        assertTrue(children.getLength() > 15);
        for (var n = 0; n < children.getLength(); n++) {
            var child = children.item(n);
            assertEquals("http://purl.org/dc/elements/1.1/", child.getNamespaceURI());
            assertTrue(ELEMENTS.contains(child.getLocalName()), child.getLocalName());
            assertFalse(child.getTextContent().isBlank(), child.getLocalName());
        }
    }

    @Test
    void dublinCoreSaysWhatTheItemSays() {
        var read = Told.xml(XmlFormat.OAI_DC.document(practice));

        assertEquals(
                List.of("Escoles obertes", "Open schools", "Écoles ouvertes"),
                Told.all(read, "//dc:title"));
        assertEquals(List.of("ca", "en", "fr"), Told.all(read, "//dc:title/@xml:lang"));
        assertEquals(List.of("ca", "en", "fr"), Told.all(read, "//dc:language"));
        assertEquals(List.of("Ajuntament de Girona"), Told.all(read, "//dc:creator"));
        assertEquals(List.of("https://practica.example/i/7"), Told.all(read, "//dc:identifier"));
        assertEquals(List.of("2024-05-31"), Told.all(read, "//dc:date"));
        assertEquals(
                List.of("https://creativecommons.org/licenses/by/4.0/"),
                Told.all(read, "//dc:rights"));
        assertTrue(
                Told.all(read, "//dc:coverage").getFirst().startsWith("Girona, "),
                () -> Told.all(read, "//dc:coverage").toString());
        assertEquals(List.of("application/pdf"), Told.all(read, "//dc:format"));
    }

    @Test
    void dataCiteHasWhatItsSchemaDemands() {
        var read = Told.xml(XmlFormat.DATACITE.document(practice));

        assertEquals(
                List.of("https://practica.example/i/7"),
                Told.all(read, "/d:resource/d:identifier[@identifierType='URL']"));
        assertEquals(
                List.of("Ajuntament de Girona"),
                Told.all(
                        read,
                        "/d:resource/d:creators/d:creator/d:creatorName[@nameType='Organizational']"));
        assertEquals(
                List.of("Open schools", "Écoles ouvertes"),
                Told.all(read, "//d:title[@titleType='TranslatedTitle']"));
        assertEquals(List.of("2024"), Told.all(read, "/d:resource/d:publicationYear"));
        assertEquals(
                List.of("Text"), Told.all(read, "/d:resource/d:resourceType/@resourceTypeGeneral"));
        assertEquals(List.of("ca"), Told.all(read, "/d:resource/d:language"));
        assertEquals(List.of("2012-09/"), Told.all(read, "//d:date[@dateType='Coverage']"));
        assertEquals(List.of("1234 bytes"), Told.all(read, "//d:size"));
        assertEquals(
                List.of("CC-BY-4.0"),
                Told.all(read, "//d:rights[@rightsIdentifierScheme='SPDX']/@rightsIdentifier"));
        assertEquals(1, Told.all(read, "//d:geoLocationPoint/d:pointLatitude").size());
        assertEquals(
                List.of(practice.address(practice.files().getFirst())),
                Told.all(read, "//d:relatedIdentifier[@relationType='HasPart']"));
    }

    @Test
    void dataCiteOfLittleHasNoEmptyLists() {
        var text =
                Drafts.documentText(
                        "{summary: '', themes: [], date: '', language: und, body: Words.}");

        var read = Told.xml(XmlFormat.DATACITE.document(Told.described(text)));

        assertEquals(List.of(), Told.all(read, "//*[not(node()) and not(@*)]"));
        assertEquals(List.of(), Told.all(read, "//d:language"));
        assertEquals(List.of("Practica"), Told.all(read, "//d:publisher"));
        assertEquals(List.of(), Told.all(read, "//d:subjects | //d:formats | //d:sizes"));
    }

    @Test
    void metsListsTheOpenFilesWithTheirChecksums() {
        var read = Told.xml(XmlFormat.METS.document(practice));

        assertEquals(
                List.of(
                        Hash.of("pla.pdf".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .value()),
                Told.all(read, "//mets:file[@CHECKSUMTYPE='SHA-256']/@CHECKSUM"));
        assertEquals(List.of("1234"), Told.all(read, "//mets:file/@SIZE"));
        assertEquals(List.of("application/pdf"), Told.all(read, "//mets:file/@MIMETYPE"));
        assertEquals(
                List.of(practice.address(practice.files().getFirst())),
                Told.all(read, "//mets:FLocat[@LOCTYPE='URL']/@xlink:href"));
        assertEquals(Told.all(read, "//mets:file/@ID"), Told.all(read, "//mets:fptr/@FILEID"));
        assertEquals(
                Told.all(read, "//mets:dmdSec/@ID"),
                Told.all(read, "//mets:structMap/mets:div/@DMDID"));
        assertEquals(
                List.of("Escoles obertes", "Open schools", "Écoles ouvertes"),
                Told.all(read, "//mets:xmlData/mods:mods/mods:titleInfo/mods:title"));
        assertEquals(
                List.of("2025-01-02T03:04:05Z"), Told.all(read, "//mets:metsHdr/@LASTMODDATE"));
    }

    /// The order in which the schema of METS wants its parts.
    @Test
    void metsHasItsPartsInTheirOrder() {
        var children = Told.all(Told.xml(XmlFormat.METS.document(practice)), "/mets:mets/*");
        var root = Told.xml(XmlFormat.METS.document(practice)).getDocumentElement();

        assertEquals(4, children.size());
        var names =
                java.util.stream.IntStream.range(0, 4)
                        .mapToObj(n -> root.getChildNodes().item(n).getLocalName())
                        .toList();
        assertEquals(List.of("metsHdr", "dmdSec", "fileSec", "structMap"), names);
    }

    @ParameterizedTest
    @EnumSource
    void fileUnderEmbargoIsNotTold(XmlFormat format) {
        var closed = Told.closed("secret.pdf");
        var words = format.document(practice);

        assertTrue(words.contains("pla.pdf"), words);
        assertFalse(words.contains("secret"), words);
        assertFalse(words.contains(closed.original().hash().value()), words);
    }

    @ParameterizedTest
    @EnumSource
    void wordsOfAnyKindMakeSoundXml(XmlFormat format) {
        var text =
                Drafts.practiceText(
                        "{title: \"<b>]]>\\u0001 & \\\"x\\\" 😀\", summary: \"\\uFFFF<script>\"}");

        var read = Told.xml(format.document(Told.described(text, Told.file("a&b<c>.pdf"))));

        assertTrue(read.getDocumentElement().getTextContent().contains("<b>]]> & \"x\" 😀"));
    }

    @Test
    void formatsAreKnownByTheirPrefix() {
        assertEquals(Optional.of(XmlFormat.OAI_DC), XmlFormat.of("oai_dc"));
        assertEquals(Optional.of(XmlFormat.DATACITE), XmlFormat.of("datacite"));
        assertEquals(Optional.empty(), XmlFormat.of("OAI_DC"));
    }
}
