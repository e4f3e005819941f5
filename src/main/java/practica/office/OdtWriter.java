package practica.office;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes a sheet as OpenDocument text (ISO/IEC 26300, version 1.3).
final class OdtWriter {
    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> NAMESPACES =
            Map.of(
                    "office", ODF + "office:1.0",
                    "text", ODF + "text:1.0",
                    "table", ODF + "table:1.0",
                    "style", ODF + "style:1.0",
                    "meta", ODF + "meta:1.0",
                    "fo", ODF + "xsl-fo-compatible:1.0",
                    "dc", "http://purl.org/dc/elements/1.1/");

    private final Sheet sheet;
    private final Markup text = root("office:document-content");
    private int tables;

    OdtWriter(Sheet sheet) {
        this.sheet = sheet;
    }

    void writeTo(Container container) throws IOException {
        container.addStored("mimetype", OfficeFormat.ODT.mediaType());
        container.add("META-INF/manifest.xml", "odt-manifest.xml", sheet);
        container.add("styles.xml", "odt-styles.xml", sheet);
        container.add("content.xml", content());
        container.add("meta.xml", meta());
    }

    private static Markup root(String name) {
        return new Markup(name, NAMESPACES, "office:version", "1.3");
    }

    private byte[] content() {
        text.begin("office:automatic-styles")
                .begin("style:style", "style:name", "GridCell", "style:family", "table-cell")
                .empty(
                        "style:table-cell-properties",
                        "fo:border",
                        "0.5pt solid #9db4cf",
                        "fo:padding",
                        "0.1cm")
                .end()
                .end();
        text.begin("office:body").begin("office:text");
        sheet.pieces().forEach(this::piece);
        return text.end().end().bytes();
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Piece.Title(var words) -> paragraph("Title", words);
            case Piece.Heading heading -> heading(heading);
            case Piece.Words(var words) -> paragraph("Standard", words);
            case Piece.Hint(var words) -> paragraph("Hint", words);
            case Piece.Space() -> paragraph("Answer", "");
            case Piece.Grid(var rows) -> table(rows);
        }
    }

    private void heading(Piece.Heading heading) {
        var level = Integer.toString(heading.level());
        text.begin("text:h", "text:style-name", "Heading_20_" + level, "text:outline-level", level)
                .empty("text:bookmark-start", "text:name", heading.mark())
                .words(heading.words())
                .empty("text:bookmark-end", "text:name", heading.mark())
                .end();
    }

    private void paragraph(String style, String words) {
        text.begin("text:p", "text:style-name", style).words(words).end();
    }

    private void table(List<List<String>> rows) {
        tables++;
        text.begin("table:table", "table:name", "Table" + tables)
                .empty(
                        "table:table-column",
                        "table:number-columns-repeated",
                        Integer.toString(rows.getFirst().size()));
        text.begin("table:table-header-rows");
        row(rows.getFirst(), "ColumnHead");
        text.end();
        rows.stream().skip(1).forEach(row -> row(row, "Cell"));
        text.end();
        paragraph("Standard", "");
    }

    private void row(List<String> cells, String style) {
        text.begin("table:table-row");
        for (var cell : cells) {
            text.begin("table:table-cell", "table:style-name", "GridCell");
            paragraph(style, cell);
            text.end();
        }
        text.end();
    }

    private byte[] meta() {
        var meta =
                root("office:document-meta")
                        .begin("office:meta")
                        .begin("dc:title")
                        .words(sheet.title())
                        .end()
                        .begin("dc:language")
                        .words(sheet.language())
                        .end();
        new TreeMap<>(sheet.properties())
                .forEach((name, value) ->
                        meta.begin("meta:user-defined", "meta:name", name).words(value).end());
        return meta.end().bytes();
    }
}
