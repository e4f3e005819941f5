package practica.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the styles, lists and links of a Word document mean.
final class DocxStyles {
    private static final Pattern HEADING = Pattern.compile("(?i)heading ([1-9])");
    private static final int LONGEST_DESCENT = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Boolean> ordered = new HashMap<>();

    /// A paragraph style; the list is empty where it makes none.
    private record Style(String parent, int level, String list) {}

    DocxStyles(Parts parts) throws IOException {
        readStyles(parts);
        readNumbering(parts);
        readLinks(parts);
    }

    /// The level of the headings of that style; 0 where they are none.
    int level(String style) {
        return descent(style, 0).map(Style::level).orElse(0);
    }

    private Optional<Style> descent(String name, int steps) {
        var style = styles.get(name);
        return style == null || steps > LONGEST_DESCENT || style.level > 0
                ? Optional.ofNullable(style)
                : descent(style.parent, steps + 1);
    }

    /// The list that paragraphs of the style belong to, or nothing.
    String list(String style) {
        var found = styles.get(style);
        return found == null ? "" : found.list;
    }

    boolean isOrdered(String list, int depth) {
        var level = lists.getOrDefault(list, "") + "/" + (depth - 1);
        return ordered.getOrDefault(level, false);
    }

    String link(String id) {
        return links.getOrDefault(id, "");
    }

    private void readStyles(Parts parts) throws IOException {
        try (var xml = parts.xml("word/styles.xml")) {
            @Nullable String id = null;
            var style = new Style("", 0, "");
            while (xml.next()) {
                if (xml.ends() && xml.name().equals("style") && id != null) {
                    styles.put(id, style);
                    id = null;
                } else if (xml.begins()) {
                    var value = xml.attribute("val");
                    switch (xml.name()) {
                        case "style" -> {
                            id = xml.attribute("styleId");
                            style = new Style("", 0, "");
                        }
                        case "name" -> style = new Style(style.parent, named(value), style.list);
                        case "basedOn" -> style = new Style(value, style.level, style.list);
                        case "outlineLvl" ->
                                style = new Style(style.parent, outline(value), style.list);
                        case "numId" -> style = new Style(style.parent, style.level, value);
                        default -> {}
                    }
                }
            }
        }
    }

    private static int named(String style) {
        var heading = HEADING.matcher(style);
        return heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
    }

    /// Word counts from 0; 9 is body text.
    static int outline(String value) {
        return value.matches("[0-8]") ? Integer.parseInt(value) + 1 : 0;
    }

    private void readNumbering(Parts parts) throws IOException {
        try (var xml = parts.xml("word/numbering.xml")) {
            var kind = "";
            var level = "";
            var list = "";
            while (xml.next()) {
                if (xml.begins()) {
                    var value = xml.attribute("val");
                    switch (xml.name()) {
                        case "abstractNum" -> kind = xml.attribute("abstractNumId");
                        case "lvl" -> level = xml.attribute("ilvl");
                        case "numFmt" ->
                                ordered.put(
                                        kind + "/" + level,
                                        !value.equals("bullet") && !value.equals("none"));
                        case "num" -> list = xml.attribute("numId");
                        case "abstractNumId" -> lists.put(list, value);
                        default -> {}
                    }
                }
            }
        }
    }

    private void readLinks(Parts parts) throws IOException {
        try (var xml = parts.xml("word/_rels/document.xml.rels")) {
            while (xml.next()) {
                if (xml.begins() && xml.attribute("Type").endsWith("/hyperlink")) {
                    links.put(xml.attribute("Id"), xml.attribute("Target"));
                }
            }
        }
    }
}
