package practica.tables.mapping;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import practica.text.Words;

/// A mapping as people write it, in YAML: a line for each field, with the column it comes from.
public final class MappingFile {
    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .build();
    private static final Set<String> KEYS =
            Set.of("column", "columns", "value", "split", "values", "prefix");

    private MappingFile() {}

    /// Reads a mapping.
    ///
    /// @throws UnusableMapping where it is not one, with all that is wrong
    public static Mapping read(String yaml) throws UnusableMapping {
        var wrong = new ArrayList<String>();
        var fields = new LinkedHashMap<String, Column>();
        var tree = tree(yaml);
        for (var entry : tree.properties()) {
            var name = entry.getKey();
            if (Mapping.isField(name)) {
                column(name, entry.getValue(), wrong).ifPresent(one -> fields.put(name, one));
            } else if (!name.equals("leave-out")) {
                wrong.add("there is no field " + name);
            }
        }
        if (!wrong.isEmpty()) {
            throw new UnusableMapping(
                    "The mapping cannot be used: " + String.join("; ", wrong) + ".");
        }
        return new Mapping(
                fields,
                Optional.of(tree.path("source").path("prefix").asText(""))
                        .filter(prefix -> !prefix.isEmpty()),
                new TreeSet<>(texts(tree.path("leave-out"))));
    }

    private static JsonNode tree(String yaml) throws UnusableMapping {
        try {
            var tree = YAML.readTree(yaml);
            if (tree == null || !tree.isObject()) {
                throw new UnusableMapping("The mapping cannot be used: it has no fields.");
            }
            return tree;
        } catch (JacksonException e) {
            var line = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new UnusableMapping("The mapping cannot be used: it is not YAML (" + line + ").");
        }
    }

    private static Optional<Column> column(String field, JsonNode value, List<String> wrong) {
        if (value.isValueNode()) {
            var words = value.asText();
            return Optional.of(
                    Mapping.CONSTANTS.contains(field)
                            ? Column.constant(words)
                            : Column.named(words));
        }
        if (value.isArray()) {
            return Optional.of(new Column(headings(value), "", "", Map.of()));
        }
        value.fieldNames()
                .forEachRemaining(key -> {
                    if (!KEYS.contains(key)) {
                        wrong.add(field + " has no " + key);
                    }
                });
        var columns = headings(value.has("column") ? value.get("column") : value.path("columns"));
        if (columns.isEmpty() == !value.has("value")) {
            wrong.add(field + " needs a column or a value");
        }
        var values = new TreeMap<String, String>();
        value.path("values")
                .properties()
                .forEach(one -> values.put(Words.folded(one.getKey()), one.getValue().asText()));
        return Optional.of(
                new Column(
                        columns,
                        value.path("value").asText(""),
                        value.path("split").asText(""),
                        values));
    }

    /// One column, a list of them, or columns with the headings they get.
    private static Map<String, String> headings(JsonNode value) {
        var columns = new LinkedHashMap<String, String>();
        if (value.isObject()) {
            value.properties().forEach(one -> columns.put(one.getKey(), one.getValue().asText()));
        } else {
            texts(value).forEach(column -> columns.put(column, ""));
        }
        return columns;
    }

    private static List<String> texts(JsonNode value) {
        var texts = new ArrayList<String>();
        if (value.isArray()) {
            value.forEach(one -> texts.add(one.asText()));
        } else if (value.isValueNode()) {
            texts.add(value.asText());
        }
        return texts;
    }

    /// Writes the mapping so that it can be edited and read again. What it does not speak of is
    /// named in a comment.
    public static String write(Mapping mapping, List<String> columns) {
        var tree = JsonNodeFactory.instance.objectNode();
        mapping.fields().forEach((name, column) -> tree.set(name, written(name, column)));
        var kept =
                columns.stream()
                        .filter(column -> !mapping.takes(column))
                        .map(column -> "#   " + column.replace('\n', ' ') + "\n")
                        .collect(Collectors.joining());
        try {
            return "# How each row becomes an item. A field, then the column it comes from.\n"
                    + YAML.writeValueAsString(tree)
                    + (kept.isEmpty() ? "" : "# Kept under their headings:\n" + kept);
        } catch (JacksonException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode written(String name, Column column) {
        var names = List.copyOf(column.columns().keySet());
        if (names.isEmpty()) {
            return JsonNodeFactory.instance.textNode(column.constant());
        }
        if (names.size() == 1 && column.split().isEmpty() && !Mapping.CONSTANTS.contains(name)) {
            return JsonNodeFactory.instance.textNode(names.getFirst());
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        if (names.size() == 1) {
            object.put("column", names.getFirst());
        } else {
            names.forEach(object.putArray("columns")::add);
        }
        if (!column.split().isEmpty()) {
            object.put("split", column.split());
        }
        return object;
    }
}
