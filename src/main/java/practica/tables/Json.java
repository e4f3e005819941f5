package practica.tables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
        var cells = new JsonCells();
        cells.put("", object);
        return cells.columns();
    }
}
