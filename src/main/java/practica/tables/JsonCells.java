package practica.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The columns of one JSON object. Of several objects beside one another, what each has stands as
/// far down in each column as in the others, though those before it left something out.
final class JsonCells {
    /// Rows down to which blanks are put where something is left out. A row that tells of more
    /// things than that is none of an item.
    private static final int MOST_BLANKS = 200;

    private final Map<String, List<String>> columns = new LinkedHashMap<>();

    /// How far down the objects below a name have come.
    private final Map<String, Integer> heights = new HashMap<>();

    Map<String, List<String>> columns() {
        return columns;
    }

    void put(String name, JsonNode value) {
        if (value.isObject()) {
            value.properties()
                    .forEach(field -> put(below(name) + field.getKey(), field.getValue()));
        } else if (value.isArray()) {
            value.forEach(one -> {
                if (one.isObject()) {
                    beside(below(name), one);
                } else {
                    put(name, one);
                }
            });
        } else if (!value.isNull()) {
            var words = Cells.clean(value.asText());
            if (!words.isEmpty()) {
                columns.computeIfAbsent(Cells.clean(name), _ -> new ArrayList<>()).add(words);
            }
        }
    }

    private static String below(String name) {
        return name.isEmpty() ? "" : name + ".";
    }

    /// One object of several.
    private void beside(String before, JsonNode object) {
        var own = new JsonCells();
        object.properties().forEach(field -> own.put(before + field.getKey(), field.getValue()));
        var above = Math.max(heights.getOrDefault(before, 0), highest(own.columns.keySet()));
        own.columns.forEach((name, values) -> {
            var column = columns.computeIfAbsent(name, _ -> new ArrayList<>());
            while (column.size() < Math.min(above, MOST_BLANKS)) {
                column.add("");
            }
            column.addAll(values);
        });
        var high = own.columns.values().stream().mapToInt(List::size).max().orElse(0);
        heights.put(before, above + high);
    }

    private int highest(Iterable<String> names) {
        var highest = 0;
        for (var name : names) {
            highest = Math.max(highest, columns.getOrDefault(name, List.of()).size());
        }
        return highest;
    }
}
