package practica.office;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes a sheet as Office Open XML (ECMA-376).
final class DocxWriter {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String CUSTOM =
            "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private static final String TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private static final String CORE =
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    /// The set of properties that users define.
    private static final String USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /// In twentieths of a point: what is left of A4 between its margins.
    private static final int WIDTH = 9_638;

    private final Sheet sheet;
    private final Markup text = new Markup("w:document", Map.of("w", W));
    private int marks;

    DocxWriter(Sheet sheet) {
        this.sheet = sheet;
    }

    void writeTo(Container container) throws IOException {
        container.add("[Content_Types].xml", "docx-types.xml", sheet);
        container.add("_rels/.rels", "docx-parts.xml", sheet);
        container.add("word/_rels/document.xml.rels", "docx-links.xml", sheet);
        container.add("word/styles.xml", "docx-styles.xml", sheet);
        container.add("word/document.xml", document());
        container.add("docProps/core.xml", core());
        container.add("docProps/custom.xml", custom());
    }

    private byte[] document() {
        text.begin("w:body");
        sheet.pieces().forEach(this::piece);
        text.begin("w:sectPr")
                .empty("w:pgSz", "w:w", "11906", "w:h", "16838")
                .empty(
                        "w:pgMar",
                        "w:top",
                        "1134",
                        "w:right",
                        "1134",
                        "w:bottom",
                        "1134",
                        "w:left",
                        "1134",
                        "w:header",
                        "567",
                        "w:footer",
                        "567",
                        "w:gutter",
                        "0")
                .end();
        return text.end().bytes();
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Piece.Title(var words) -> paragraph("Title", words);
            case Piece.Heading heading -> heading(heading);
            case Piece.Words(var words) -> paragraph("Normal", words);
            case Piece.Hint(var words) -> paragraph("Hint", words);
            case Piece.Space() -> paragraph("Answer", "");
            case Piece.Grid(var rows) -> table(rows);
        }
    }

    private void heading(Piece.Heading heading) {
        var number = Integer.toString(marks++);
        begin("Heading" + heading.level());
        text.empty("w:bookmarkStart", "w:id", number, "w:name", heading.mark());
        run(heading.words());
        text.empty("w:bookmarkEnd", "w:id", number).end();
    }

    private void paragraph(String style, String words) {
        begin(style);
        if (!words.isEmpty()) {
            run(words);
        }
        text.end();
    }

    private void begin(String style) {
        text.begin("w:p").begin("w:pPr").empty("w:pStyle", "w:val", style).end();
    }

    private void run(String words) {
        text.begin("w:r").begin("w:t", "xml:space", "preserve").words(words).end().end();
    }

    private void table(List<List<String>> rows) {
        var columns = rows.getFirst().size();
        var width = Integer.toString(WIDTH / columns);
        text.begin("w:tbl")
                .begin("w:tblPr")
                .empty("w:tblStyle", "w:val", "Grid")
                .empty("w:tblW", "w:w", "5000", "w:type", "pct")
                .end()
                .begin("w:tblGrid");
        for (var column = 0; column < columns; column++) {
            text.empty("w:gridCol", "w:w", width);
        }
        text.end();
        text.begin("w:tr").begin("w:trPr").empty("w:tblHeader").end();
        cells(rows.getFirst(), "ColumnHead", width);
        for (var row : rows.subList(1, rows.size())) {
            text.begin("w:tr");
            cells(row, "Cell", width);
        }
        text.end();
        paragraph("Normal", "");
    }

    private void cells(List<String> cells, String style, String width) {
        for (var cell : cells) {
            text.begin("w:tc").begin("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa").end();
            paragraph(style, cell);
            text.end();
        }
        text.end();
    }

    private byte[] core() {
        return new Markup("cp:coreProperties", Map.of("cp", CORE, "dc", DUBLIN_CORE))
                .begin("dc:title")
                .words(sheet.title())
                .end()
                .begin("dc:language")
                .words(sheet.language())
                .end()
                .bytes();
    }

    private byte[] custom() {
        var properties = new Markup("Properties", Map.of("", CUSTOM, "vt", TYPES));
        var number = 2;
        for (var property : new TreeMap<>(sheet.properties()).entrySet()) {
            properties
                    .begin(
                            "property",
                            "fmtid",
                            USER_DEFINED,
                            "pid",
                            Integer.toString(number++),
                            "name",
                            property.getKey())
                    .begin("vt:lpwstr")
                    .words(property.getValue())
                    .end()
                    .end();
        }
        return properties.bytes();
    }
}
