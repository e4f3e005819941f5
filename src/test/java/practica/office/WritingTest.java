package practica.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import practica.office.Block.Paragraph;
import practica.office.Block.Table;

class WritingTest {
    private static final Sheet SHEET =
            new Sheet(
                    "A & B",
                    "ca",
                    Map.of("one", "1", "two", "<2>"),
                    List.of(
                            new Piece.Title("A & B"),
                            new Piece.Words("How <to>"),
                            new Piece.Heading(1, "First", "mark_1"),
                            new Piece.Heading(2, "Second ★", "mark_2"),
                            new Piece.Hint("What to write."),
                            new Piece.Space(),
                            new Piece.Grid(List.of(List.of("a", "b"), List.of("1", ""))),
                            new Piece.Words("End")));

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void whatIsWrittenIsReadAgain(OfficeFormat format) throws IOException {
        var text = OfficeText.read(Files.write(folder.resolve("file"), format.write(SHEET)));

        assertEquals(SHEET.properties(), text.properties());
        assertEquals(
                List.of(
                        "0 [] A & B",
                        "0 [] How <to>",
                        "1 [mark_1] First",
                        "2 [mark_2] Second ★",
                        "0 [] What to write.",
                        "[[a, b], [1, ]]",
                        "0 [] End"),
                text.blocks().stream().map(WritingTest::said).toList());
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void sameSheetGivesTheSameBytes(OfficeFormat format) {
        assertArrayEquals(format.write(SHEET), format.write(SHEET));
    }

    @Test
    void wordDocumentKeepsToItsSchema() throws Exception {
        try (var document =
                new XWPFDocument(new ByteArrayInputStream(OfficeFormat.DOCX.write(SHEET)))) {
            var errors = new ArrayList<XmlError>();
            document.getDocument().validate(new XmlOptions().setErrorListener(errors));
            document.getStyle().validate(new XmlOptions().setErrorListener(errors));

            assertEquals(List.of(), errors);
            assertEquals("A & B", document.getProperties().getCoreProperties().getTitle());
            assertEquals(
                    "<2>",
                    document.getProperties().getCustomProperties().getProperty("two").getLpwstr());
            assertEquals("heading 2", document.getStyles().getStyle("Heading2").getName());
        }
    }

    @Test
    void openDocumentBeginsWithItsTypeUnfolded() {
        var bytes = OfficeFormat.ODT.write(SHEET);

        assertEquals("mimetype", new String(bytes, 30, 8, UTF_8));
        assertEquals(
                OfficeFormat.ODT.mediaType(),
                new String(bytes, 38, OfficeFormat.ODT.mediaType().length(), UTF_8));
    }

    private static String said(Block block) {
        return switch (block) {
            case Paragraph paragraph ->
                    paragraph.level() + " " + sorted(paragraph.marks()) + " " + paragraph.words();
            case Table(_, var rows) -> rows.toString();
        };
    }

    private static String sorted(Set<String> marks) {
        return marks.stream().sorted().collect(Collectors.toList()).toString();
    }
}
