package practica.api;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import practica.database.Database;
import practica.text.Typed;
import practica.web.Refusal;

/// Reads the JSON that programs send: what is null was left out, and words are cleaned as those of
/// a form are.
final class JsonInput {
    private static final JsonMapper JSON =
            Database.json()
                    .rebuild()
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private JsonInput() {}

    /// The object that was sent.
    ///
    /// @throws Refusal 400 where it is none
    static ObjectNode object(String body) {
        try {
            if (JSON.readTree(body) instanceof ObjectNode object) {
                return (ObjectNode) cleaned(object);
            }
        } catch (JsonProcessingException e) {
            throw new Refusal(400, "api.json", where(e));
        }
        throw new Refusal(400, "api.json", "{}");
    }

    /// The same as a value of that type.
    ///
    /// @throws Refusal 400 where something in it is of another type
    static <T> T read(ObjectNode object, Class<T> type) {
        try {
            return JSON.treeToValue(object, type);
        } catch (JsonProcessingException e) {
            throw new Refusal(400, "api.json", where(e));
        }
    }

    /// The field that is wrong, or the line and the column.
    private static String where(JsonProcessingException e) {
        return e instanceof JsonMappingException wrong && !wrong.getPath().isEmpty()
                ? wrong.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "[]" : step.getFieldName())
                        .collect(joining("."))
                : e.getLocation() == null
                        ? "{}"
                        : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
    }

    private static JsonNode cleaned(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                var clean = JSON.createObjectNode();
                object.properties().stream()
                        .filter(field -> !field.getValue().isNull())
                        .forEach(field ->
                                clean.set(Typed.clean(field.getKey()), cleaned(field.getValue())));
                yield clean;
            }
            case ArrayNode array -> {
                var clean = JSON.createArrayNode();
                array.forEach(one -> {
                    if (!one.isNull()) {
                        clean.add(cleaned(one));
                    }
                });
                yield clean;
            }
            case TextNode text -> TextNode.valueOf(Typed.clean(text.textValue()));
            default -> node;
        };
    }
}
