package practica.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What stands in the cells of a table with one heading for each column.
public final class Cells {
    /// Nothing that people read; a database refuses the first of them.
    private static final String CONTROLS = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]";

    private Cells() {}

    /// Each heading once: what is empty is numbered, what comes again too.
    static List<String> headings(List<String> written) {
        var headings = new ArrayList<String>();
        for (var cell : written) {
            var words = clean(cell).replaceAll("\\s+", " ").strip();
            var wanted = words.isEmpty() ? "column " + (headings.size() + 1) : words;
            var heading = wanted;
            for (var n = 2; headings.contains(heading); n++) {
                heading = wanted + " (" + n + ")";
            }
            headings.add(heading);
        }
        return headings;
    }

    /// The cells under their headings. Cells beyond the last heading are kept under a number.
    static Map<String, List<String>> under(List<String> headings, List<String> cells) {
        var found = new LinkedHashMap<String, List<String>>();
        for (var at = 0; at < cells.size(); at++) {
            var words = clean(cells.get(at));
            if (!words.isEmpty()) {
                var heading = at < headings.size() ? headings.get(at) : "column " + (at + 1);
                found.put(heading, List.of(words));
            }
        }
        return found;
    }

    /// Without control characters and outer spaces, those that do not break included.
    public static String clean(String cell) {
        return cell.replaceAll(CONTROLS, "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("^[\\s\\p{Z}\\uFEFF]++|(?<![\\s\\p{Z}])[\\s\\p{Z}]++$", "");
    }
}
