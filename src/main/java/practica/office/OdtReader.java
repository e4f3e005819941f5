package practica.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// The text of an OpenDocument text. What was deleted, pictures, notes and placeholders are left
/// out.
final class OdtReader {
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "tracked-changes",
                    "annotation",
                    "note",
                    "frame",
                    "forms",
                    "placeholder",
                    "sequence-decls",
                    "custom-shape",
                    "automatic-styles",
                    "font-face-decls");

    private final Parts parts;
    private final OdtStyles styles;
    private final BlockBuilder out = new BlockBuilder();
    private final Deque<Look> looks = new ArrayDeque<>(List.of(new Look(false, false)));
    private final Deque<String> lists = new ArrayDeque<>();
    private String address = "";
    private boolean inParagraph;

    private record Look(boolean bold, boolean italic) {}

    OdtReader(Parts parts) throws IOException {
        this.parts = parts;
        this.styles = new OdtStyles(parts);
    }

    List<Block> blocks() throws IOException {
        try (var xml = parts.xml("content.xml")) {
            while (xml.next()) {
                if (xml.begins()) {
                    begin(xml);
                } else if (xml.ends()) {
                    end(xml.name());
                } else if (xml.isText() && inParagraph) {
                    add(xml.text().replaceAll("\\s+", " "));
                }
            }
        }
        return out.blocks();
    }

    private void begin(Xml xml) throws IOException {
        switch (xml.name()) {
            case "p" -> beginParagraph(xml, 0);
            case "h" -> {
                var level = xml.attribute("outline-level");
                beginParagraph(xml, level.matches("[1-9]") ? Integer.parseInt(level) : 1);
            }
            case "span" -> looks.push(look(xml.attribute("style-name")));
            case "a" -> address = xml.attribute("href");
            case "s", "tab" -> add(" ");
            case "line-break" -> add("\n");
            case "bookmark", "bookmark-start" -> out.mark(xml.attribute("name"));
            case "list" -> {
                var own = xml.attribute("style-name");
                lists.push(own.isEmpty() && !lists.isEmpty() ? lists.getFirst() : own);
            }
            case "table" -> out.beginTable();
            case "table-row" -> out.beginRow();
            case "table-cell" -> out.beginCell();
            default -> {
                if (LEFT_OUT.contains(xml.name())) {
                    xml.skip();
                }
            }
        }
    }

    private void beginParagraph(Xml xml, int level) {
        var style = xml.attribute("style-name");
        out.beginParagraph();
        out.heading(level == 0 ? styles.level(style) : level);
        if (!lists.isEmpty()) {
            out.entry(lists.size(), styles.isOrdered(lists.getFirst(), lists.size()));
        }
        looks.push(
                level > 0
                        ? new Look(false, false)
                        : new Look(styles.isBold(style), styles.isItalic(style)));
        inParagraph = true;
    }

    private Look look(String style) {
        var around = looks.getFirst();
        return new Look(
                around.bold || styles.isBold(style), around.italic || styles.isItalic(style));
    }

    private void add(String words) {
        var look = looks.getFirst();
        out.words(words, look.bold, look.italic, address);
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> {
                inParagraph = false;
                looks.pop();
                out.endParagraph();
            }
            case "span" -> looks.pop();
            case "a" -> address = "";
            case "list" -> lists.pop();
            case "table-cell" -> out.endCell();
            case "table" -> out.endTable();
            default -> {}
        }
    }
}
