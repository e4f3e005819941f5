package practica.tables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// JSON objects as rows: what lies deeper is under the names that lead there, with dots between
/// them; lists are several values.
final class Json {
    static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static Row row(long number, JsonNode value) {
        return value.isObject()
                ? new Row(number, cells(value), value.toString())
                : Row.broken(number, value.toString(), "This is no object with fields.");
    }

    static Map<String, List<String>> cells(JsonNode object) {
        var cells = new LinkedHashMap<String, List<String>>();
        put(cells, "", object);
        return cells;
    }

    private static void put(Map<String, List<String>> cells, String name, JsonNode value) {
        if (value.isObject()) {
            var before = name.isEmpty() ? "" : name + ".";
            value.properties()
                    .forEach(field -> put(cells, before + field.getKey(), field.getValue()));
        } else if (value.isArray()) {
            value.forEach(one -> put(cells, name, one));
        } else if (!value.isNull()) {
            var words = Cells.clean(value.asText());
            if (!words.isEmpty()) {
                cells.computeIfAbsent(Cells.clean(name), _ -> new ArrayList<>()).add(words);
            }
        }
    }
}
