package practica.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.FilledTemplate;

/// Files of strangers: they are refused, or cost no more than they may.
class HostileOfficeTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "content.xml"})
    void partThatUnfoldsWithoutEndIsRefused(String part) throws IOException {
        var bomb = folder.resolve("bomb.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write("<d><p><t>".getBytes(UTF_8));
            var much = "x".repeat(1_000_000).getBytes(UTF_8);
            for (var times = 0; times < 500; times++) {
                zip.write(much);
            }
            zip.write("</t></p></d>".getBytes(UTF_8));
        }
        assertTrue(Files.size(bomb) < 1_000_000);

        var refused = assertThrows(IOException.class, () -> OfficeText.read(bomb));

        assertTrue(String.valueOf(refused).contains("larger than"), refused::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"%s\">]><d><p><t>&e;</t></p></d>",
                "<!DOCTYPE d SYSTEM \"%s\"><d><p><t>x</t></p></d>",
                "<!DOCTYPE d [<!ENTITY %% e SYSTEM \"%s\"> %%e;]><d><p><t>x</t></p></d>",
                "<!DOCTYPE d [<!ENTITY a \"aaaa%s\"><!ENTITY b \"&a;&a;&a;\">]><d><p><t>&b;</t></p></d>"
            })
    void entitiesAndDocumentTypesAreRefused(String xml) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "the secret").toUri().toString();

        for (var part : new String[] {"word/document.xml", "content.xml"}) {
            var file = Made.file(folder, part, xml.formatted(secret));

            assertThrows(IOException.class, () -> OfficeText.read(file));
        }
    }

    @Test
    void elementsWithinEachOtherWithoutEndAreRefused() throws IOException {
        var deep = "<d>".repeat(100_000) + "</d>".repeat(100_000);
        var file = Made.file(folder, "word/document.xml", deep);

        assertThrows(IOException.class, () -> OfficeText.read(file));
    }

    @Test
    void archiveOfCountlessPartsIsRefused() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        for (var number = 0; number < 6_000; number++) {
            parts.put("part" + number, new byte[0]);
        }
        var file = Files.write(folder.resolve("many"), FilledTemplate.zip(parts));

        assertThrows(IOException.class, () -> OfficeText.read(file));
    }

    @Test
    void fileThatIsTooLargeIsNotEvenOpened() throws IOException {
        var file = folder.resolve("large");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(20_000_001);
        }

        var refused = assertThrows(IOException.class, () -> OfficeText.read(file));

        assertEquals("larger than 20000000 bytes", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<d>",
                "",
                "no xml",
                "<d><p><t>x</t></p>",
                "<d xmlns:w='w'><w:p></q></d>",
                "<d></tbl></d>"
            })
    void damagedXmlIsRefused(String xml) throws IOException {
        for (var part : new String[] {"word/document.xml", "content.xml"}) {
            var file = Made.file(folder, part, xml);

            assertThrows(IOException.class, () -> OfficeText.read(file));
        }
    }

    @Test
    void partsInAnOddOrderAreReadAllTheSame() throws IOException {
        for (var xml :
                new String[] {
                    "<d><tc/><tr/><tbl/></d>", "<d><tbl><tc><p><r><t>x</t></r></p></tc></tbl></d>",
                    "<d><p><p><r><t>x</t></r></p></p></d>", "<d><t>x</t><rPr/><pPr/></d>",
                    "<d><tbl><tr><tc><tbl><tr><tc><p><r><t>x</t></r></p></tc></tr></tbl></tc></tr></tbl></d>"
                }) {
            var blocks = OfficeText.read(Made.file(folder, "word/document.xml", xml)).blocks();

            assertTrue(blocks.size() <= 2, () -> xml + blocks);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", " *", "[", "- ", "\\", "1. ", "_a "})
    void textOfManySignsIsReadInOneGo(String signs) throws IOException {
        var much = signs.repeat(2_000_000 / signs.length());

        var blocks = Made.docx(folder, "<w:p><w:r><w:t>" + much + "</w:t></w:r></w:p>");

        assertEquals(1, blocks.size());
    }
}
