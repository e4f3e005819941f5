package practica.office;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// The text of a Word document. What was deleted, pictures and placeholders are left out.
final class DocxReader {
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "drawing",
                    "pict",
                    "object",
                    "del",
                    "moveFrom",
                    "Fallback",
                    "pPrChange",
                    "rPrChange",
                    "sectPr",
                    "instrText",
                    "tblPr",
                    "trPr",
                    "tcPr");

    private final Parts parts;
    private final DocxStyles styles;
    private final BlockBuilder out = new BlockBuilder();
    private boolean bold;
    private boolean italic;
    private String address = "";

    DocxReader(Parts parts) throws IOException {
        this.parts = parts;
        this.styles = new DocxStyles(parts);
    }

    List<Block> blocks() throws IOException {
        try (var xml = parts.xml("word/document.xml")) {
            while (xml.next()) {
                if (xml.begins()) {
                    begin(xml);
                } else if (xml.ends()) {
                    end(xml.name());
                }
            }
        }
        return out.blocks();
    }

    private void begin(Xml xml) throws IOException {
        switch (xml.name()) {
            case "p" -> out.beginParagraph();
            case "pPr" -> paragraph(xml);
            case "r" -> {
                bold = false;
                italic = false;
            }
            case "rPr" -> run(xml);
            case "t" -> out.words(xml.content(), bold, italic, address);
            case "tab" -> out.words(" ", bold, italic, address);
            case "noBreakHyphen" -> out.words("-", bold, italic, address);
            case "br", "cr" -> out.words("\n", bold, italic, address);
            case "hyperlink" -> address = styles.link(xml.attribute("id"));
            case "bookmarkStart" -> out.mark(xml.attribute("name"));
            case "sdt" -> contentControl(xml);
            case "tbl" -> out.beginTable();
            case "tr" -> out.beginRow();
            case "tc" -> out.beginCell();
            default -> {
                if (LEFT_OUT.contains(xml.name())) {
                    xml.skip();
                }
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> out.endParagraph();
            case "hyperlink" -> address = "";
            case "tc" -> out.endCell();
            case "tbl" -> out.endTable();
            default -> {}
        }
    }

    private void paragraph(Xml xml) throws IOException {
        var style = "";
        var level = -1;
        var depth = 1;
        var list = "";
        while (xml.next() && !(xml.ends() && xml.name().equals("pPr"))) {
            if (xml.begins()) {
                var value = xml.attribute("val");
                switch (xml.name()) {
                    case "pStyle" -> style = value;
                    case "outlineLvl" -> level = DocxStyles.outline(value);
                    case "ilvl" -> depth = value.matches("[0-8]") ? Integer.parseInt(value) + 1 : 1;
                    case "numId" -> list = value;
                    case "rPr", "pPrChange", "sectPr" -> xml.skip();
                    default -> {}
                }
            }
        }
        var heading = level < 0 ? styles.level(style) : level;
        var of = list.isEmpty() ? styles.list(style) : list;
        out.heading(heading);
        if (heading == 0 && !of.isEmpty() && !of.equals("0")) {
            out.entry(depth, styles.isOrdered(of, depth));
        }
    }

    private void run(Xml xml) throws IOException {
        while (xml.next() && !(xml.ends() && xml.name().equals("rPr"))) {
            if (xml.begins()) {
                var on = !Set.of("0", "false", "off").contains(xml.attribute("val"));
                switch (xml.name()) {
                    case "b" -> bold = on;
                    case "i" -> italic = on;
                    case "rPrChange" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    /// A content control is as good as what is in it, unless that is only its placeholder.
    private static void contentControl(Xml xml) throws IOException {
        while (xml.next() && !(xml.begins() && xml.name().equals("sdtContent"))) {
            if (xml.begins() && xml.name().equals("showingPlcHdr")) {
                skipContent(xml);
                return;
            }
            if (xml.ends() && xml.name().equals("sdt")) {
                return;
            }
        }
    }

    private static void skipContent(Xml xml) throws IOException {
        while (xml.next()) {
            if (xml.begins() && xml.name().equals("sdtContent")) {
                xml.skip();
                return;
            }
        }
    }
}
