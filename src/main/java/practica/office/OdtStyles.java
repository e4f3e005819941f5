package practica.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the styles of an OpenDocument text mean: those with a name, and those that a program made
/// for words set by hand.
final class OdtStyles {
    private static final int LONGEST_DESCENT = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private final Set<String> ordered = new HashSet<>();

    /// Weight and slant are empty where the style says nothing of them, and where all paragraphs of
    /// its name look so: they mean something where somebody set them by hand.
    private record Style(String parent, String weight, String slant, String level) {}

    OdtStyles(Parts parts) throws IOException {
        read(parts, "styles.xml", false);
        read(parts, "content.xml", true);
    }

    boolean isBold(String style) {
        for (var at = styles.get(style); at != null; at = styles.get(at.parent)) {
            if (!at.weight.isEmpty()) {
                return !at.weight.equals("normal");
            }
        }
        return false;
    }

    boolean isItalic(String style) {
        for (var at = styles.get(style); at != null; at = styles.get(at.parent)) {
            if (!at.slant.isEmpty()) {
                return !at.slant.equals("normal");
            }
        }
        return false;
    }

    /// The level of the headings of that style; 0 where they are none.
    int level(String style) {
        for (var at = styles.get(style); at != null; at = styles.get(at.parent)) {
            if (at.level.matches("[1-9]")) {
                return Integer.parseInt(at.level);
            }
        }
        return 0;
    }

    boolean isOrdered(String list, int depth) {
        return ordered.contains(list + "/" + depth);
    }

    private void read(Parts parts, String part, boolean byHand) throws IOException {
        try (var xml = parts.xml(part)) {
            @Nullable String open = null;
            var style = new Style("", "", "", "");
            var list = "";
            var counts = byHand;
            while (xml.next()) {
                if (xml.begins()) {
                    switch (xml.name()) {
                        case "style" -> {
                            open = xml.attribute("name");
                            counts = byHand || xml.attribute("family").equals("text");
                            style =
                                    new Style(
                                            xml.attribute("parent-style-name"),
                                            "",
                                            "",
                                            xml.attribute("default-outline-level"));
                        }
                        case "text-properties" -> {
                            if (counts) {
                                style =
                                        new Style(
                                                style.parent,
                                                xml.attribute("font-weight"),
                                                xml.attribute("font-style"),
                                                style.level);
                            }
                        }
                        case "list-style" -> list = xml.attribute("name");
                        case "list-level-style-number" ->
                                ordered.add(list + "/" + xml.attribute("level"));
                        case "body" -> {
                            return;
                        }
                        default -> {}
                    }
                } else if (xml.ends() && xml.name().equals("style") && open != null) {
                    keep(open, style);
                    open = null;
                }
            }
        }
    }

    /// A style that would descend from itself, or from too far, descends from nobody.
    private void keep(String name, Style style) {
        var ancestor = style.parent;
        for (var step = 0; step < LONGEST_DESCENT && !ancestor.equals(name); step++) {
            var next = styles.get(ancestor);
            if (next == null) {
                styles.put(name, style);
                return;
            }
            ancestor = next.parent;
        }
        styles.put(name, new Style("", style.weight, style.slant, style.level));
    }
}
