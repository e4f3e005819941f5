package practica.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import practica.api.DescriptionPage.Answer;
import practica.api.DescriptionPage.Field;
import practica.api.DescriptionPage.Group;
import practica.api.DescriptionPage.Operation;
import practica.api.DescriptionPage.Shape;
import practica.text.Slug;

/// Makes of the description what people read.
record Reference(Description description) {
    private static final JsonMapper JSON = new JsonMapper();

    DescriptionPage page() {
        var tree = description.tree();
        return new DescriptionPage(
                List.of(tree.at("/info/description").asText().strip().split("\n\n")),
                each(tree.get("tags")).stream().map(this::group).toList(),
                tree.at("/components/schemas").properties().stream()
                        .map(one -> shape(one.getKey(), one.getValue()))
                        .toList());
    }

    private Group group(JsonNode tag) {
        var name = tag.get("name").asText();
        var operations = new ArrayList<Operation>();
        description
                .tree()
                .get("paths")
                .properties()
                .forEach(path ->
                        path.getValue().properties().stream()
                                .filter(one -> one.getValue().at("/tags/0").asText().equals(name))
                                .map(one -> operation(one.getKey(), path.getKey(), one.getValue()))
                                .forEach(operations::add));
        return new Group(Slug.of(name).value(), name, tag.get("description").asText(), operations);
    }

    private Operation operation(String method, String path, JsonNode one) {
        var parameters = each(one.path("parameters")).stream().map(description::followed).toList();
        var body = one.path("requestBody");
        return new Operation(
                one.get("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                one.get("summary").asText(),
                one.path("description").asText().strip(),
                one.at("/security/0/token/0").asText(),
                parameters.stream().map(Reference::parameter).toList(),
                body.isMissingNode() ? List.of() : List.of(body(body)),
                one.get("responses").properties().stream().map(this::answer).toList(),
                new Example(method, path, parameters, one).curl(),
                written(one.at("/responses/200/content/application~1json/example")));
    }

    private static Field parameter(JsonNode one) {
        return new Field(
                one.get("name").asText(),
                type(one.get("schema")),
                one.path("required").asBoolean(),
                one.get("description").asText());
    }

    private static Field body(JsonNode body) {
        var content = body.get("content").properties().iterator().next();
        return new Field(
                content.getKey(),
                type(content.getValue().path("schema")),
                true,
                body.get("description").asText());
    }

    private Answer answer(Map.Entry<String, JsonNode> one) {
        var answer = description.followed(one.getValue());
        return new Answer(
                one.getKey(),
                answer.get("description").asText(),
                answer.path("content").properties().stream()
                        .map(content -> {
                            var type = type(content.getValue().path("schema"));
                            return type.isEmpty() ? content.getKey() : type;
                        })
                        .collect(Collectors.joining(", ")));
    }

    private static Shape shape(String name, JsonNode schema) {
        var needed = each(schema.path("required")).stream().map(JsonNode::asText).toList();
        return new Shape(
                name,
                type(schema),
                schema.path("description").asText().strip(),
                schema.path("properties").properties().stream()
                        .map(one ->
                                new Field(
                                        one.getKey(),
                                        type(one.getValue()),
                                        needed.contains(one.getKey()),
                                        one.getValue().path("description").asText()))
                        .toList());
    }

    /// Of which type something is, in short: `Item`, `string[]`, `integer 1–100`, `a | b`.
    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            return schema.get("$ref").asText().replaceFirst(".*/", "");
        }
        if (schema.has("oneOf") || schema.has("enum")) {
            var either = schema.has("oneOf") ? schema.get("oneOf") : schema.get("enum");
            return each(either).stream()
                    .map(one -> one.isObject() ? type(one) : one.asText())
                    .collect(Collectors.joining(" | "));
        }
        if (schema.has("const")) {
            return schema.get("const").asText();
        }
        var type = schema.path("type").asText();
        if (type.equals("array")) {
            var items = type(schema.path("items"));
            return (items.contains(" ") ? "(" + items + ")" : items) + "[]";
        }
        if (schema.has("minimum") && schema.has("maximum")) {
            return type
                    + " "
                    + schema.get("minimum").asText()
                    + "–"
                    + schema.get("maximum").asText();
        }
        return schema.path("format").asText(type);
    }

    static List<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static String written(JsonNode example) {
        try {
            return example.isMissingNode()
                    ? ""
                    : JSON.writerWithDefaultPrettyPrinter().writeValueAsString(example);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
