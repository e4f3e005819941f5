package practica.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import practica.office.Block.Paragraph;
import practica.office.Block.Table;

/// What is read out of both formats, and what is left out.
class ReadingTest {
    @TempDir Path folder;

    @Test
    void wordsOfAWordDocumentKeepTheirFormat() throws IOException {
        var file = folder.resolve("word.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            var first = document.createParagraph();
            first.createRun().setText("Plain and ");
            bold(first, "bold ");
            bold(first, "words");
            first.createRun().setText(", 2 * 3 [sic] ");
            first.createHyperlinkRun("https://example.org/a_b").setText("here");
            var second = document.createParagraph();
            second.setNumID(list(document, STNumberFormat.BULLET));
            second.createRun().setText("a bullet");
            var third = document.createParagraph();
            third.setNumID(list(document, STNumberFormat.DECIMAL));
            third.createRun().setText("a number");
            var fourth = document.createParagraph().createRun();
            fourth.setText("- no list");
            fourth.addBreak();
            fourth.setText("next line");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("a|b");
            table.getRow(1).getCell(1).setText("c");
            document.write(out);
        }

        var blocks = OfficeText.read(file).blocks();

        assertEquals(
                List.of(
                        paragraph(
                                0,
                                false,
                                "Plain and bold words, 2 * 3 [sic] here",
                                "Plain and **bold words**, 2 \\* 3 \\[sic\\] [here](<https://example.org/a_b>)"),
                        paragraph(1, false, "a bullet", "a bullet"),
                        paragraph(1, true, "a number", "a number"),
                        paragraph(0, false, "- no list\nnext line", "\\- no list\\\nnext line"),
                        new Table(Set.of(), List.of(List.of("a|b", ""), List.of("", "c")))),
                blocks);
    }

    @Test
    void wordsOfAnOpenDocumentKeepTheirFormat() throws IOException {
        var blocks =
                Made.odt(
                        folder,
                        """
                        <text:p>Plain and <text:span text:style-name="B">bold </text:span><text:span
                        text:style-name="B"><text:span text:style-name="I">both</text:span></text:span>,
                        <text:a xlink:href="https://example.org">here</text:a><text:s text:c="3"/>&amp;amp;<text:line-break/>next</text:p>
                        <text:h text:outline-level="3">Head</text:h>
                        <text:list text:style-name="N"><text:list-item><text:p>one</text:p>
                        <text:list><text:list-item><text:p>deep</text:p></text:list-item></text:list></text:list-item></text:list>
                        <table:table><table:table-row><table:table-cell><text:p>a</text:p><text:p>b</text:p></table:table-cell>
                        <table:table-cell/></table:table-row></table:table>
                        <text:p text:style-name="B">All of it</text:p>
                        """);

        assertEquals(
                List.of(
                        paragraph(
                                0,
                                false,
                                "Plain and bold both, here &amp;\nnext",
                                "Plain and **bold** ***both***, [here](<https://example.org>) \\&amp;\\\nnext"),
                        new Paragraph(Set.of(), 3, 0, false, false, "Head", "Head"),
                        paragraph(1, true, "one", "one"),
                        paragraph(2, false, "deep", "deep"),
                        new Table(Set.of(), List.of(List.of("a b", ""))),
                        new Paragraph(Set.of(), 0, 0, false, true, "All of it", "**All of it**")),
                blocks);
    }

    @Test
    void whatNobodySeesInWordIsLeftOut() throws IOException {
        var blocks =
                Made.docx(
                        folder,
                        """
                        <w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>here</w:t></w:r></w:ins>
                        <w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:r><w:drawing><w:t>alt</w:t></w:drawing></w:r></w:p>
                        <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click</w:t></w:r></w:p></w:sdtContent></w:sdt>
                        <w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>Typed</w:t></w:r></w:p></w:sdtContent></w:sdt>
                        <w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>thin</w:t></w:r></w:p>
                        <w:p/>
                        """);

        assertEquals(List.of("here", "Typed", "thin"), Made.markdown(blocks));
    }

    @Test
    void whatNobodySeesInOpenDocumentIsLeftOut() throws IOException {
        var blocks =
                Made.odt(
                        folder,
                        """
                        <text:tracked-changes><text:p>gone</text:p></text:tracked-changes>
                        <text:p>here<office:annotation><text:p>remark</text:p></office:annotation><text:note><text:p>foot</text:p></text:note></text:p>
                        <text:p><text:placeholder>Click</text:placeholder></text:p>
                        <text:section><text:p>within</text:p></text:section>
                        """);

        assertEquals(List.of("here", "within"), Made.markdown(blocks));
    }

    @Test
    void bookmarksBelongToWhatTheyBeginIn() throws IOException {
        var word =
                Made.docx(
                        folder,
                        """
                        <w:bookmarkStart w:name="before"/><w:p><w:bookmarkStart w:name="in"/><w:r><w:t>a</w:t></w:r></w:p>
                        <w:p><w:r><w:t>b</w:t></w:r></w:p>
                        """);
        var open =
                Made.odt(
                        folder,
                        "<text:p><text:bookmark text:name=\"empty\"/></text:p><text:p>b</text:p>");

        assertEquals(
                List.of(Set.of("before", "in"), Set.of()),
                word.stream().map(Block::marks).toList());
        assertEquals(List.of(Set.of("empty"), Set.of()), open.stream().map(Block::marks).toList());
    }

    @Test
    void headingsOfWordAreKnownByTheirStyleAndItsParents() throws IOException {
        var blocks =
                Made.docx(
                        folder,
                        """
                        <w:p><w:pPr><w:pStyle w:val="Ttulo2"/></w:pPr><w:r><w:t>two</w:t></w:r></w:p>
                        <w:p><w:pPr><w:pStyle w:val="Own"/></w:pPr><w:r><w:t>own</w:t></w:r></w:p>
                        <w:p><w:pPr><w:pStyle w:val="Loop"/></w:pPr><w:r><w:t>loop</w:t></w:r></w:p>
                        <w:p><w:pPr><w:outlineLvl w:val="4"/></w:pPr><w:r><w:t>five</w:t></w:r></w:p>
                        """,
                        "word/styles.xml",
                        """
                        <w:styles xmlns:w="w">
                        <w:style w:styleId="Ttulo2"><w:name w:val="heading 2"/></w:style>
                        <w:style w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Ttulo2"/></w:style>
                        <w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
                        </w:styles>
                        """);

        assertEquals(
                List.of(2, 2, 0, 5),
                blocks.stream().map(block -> ((Paragraph) block).level()).toList());
    }

    private static Paragraph paragraph(int depth, boolean ordered, String words, String markdown) {
        return new Paragraph(Set.of(), 0, depth, ordered, false, words, markdown);
    }

    private static void bold(XWPFParagraph paragraph, String words) {
        var run = paragraph.createRun();
        run.setBold(true);
        run.setText(words);
    }

    private static BigInteger list(XWPFDocument document, STNumberFormat.Enum format) {
        var made = CTAbstractNum.Factory.newInstance();
        made.setAbstractNumId(BigInteger.valueOf(format.intValue()));
        var level = made.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(format);
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(made)));
    }
}
