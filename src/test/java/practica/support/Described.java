package practica.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The description of the API, held against answers: status, media type, headers and body of each
/// have to be as it says.
public final class Described {
    private static final String ROOT = "https://practica.test/openapi.json";
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode TREE = tree();
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder ->
                            builder.schemas(Map.of(ROOT, TREE.toString()))
                                    .schemaRegistryConfig(
                                            SchemaRegistryConfig.builder()
                                                    .formatAssertionsEnabled(true)
                                                    .build()));
    private static final Map<String, Schema> READ = new ConcurrentHashMap<>();
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    private Described() {}

    /// The description as it is written.
    public static JsonNode tree() {
        try (var in = Described.class.getResourceAsStream("/api/openapi.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The operations as `GET /path`, and after a blank the statuses of which each is said to be
    /// answered.
    public static Set<String> operations() {
        var all = new TreeSet<String>();
        TREE.get("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .fieldNames()
                                .forEachRemaining(method ->
                                        all.add(
                                                method.toUpperCase(Locale.ROOT)
                                                        + " "
                                                        + path.getKey())));
        return all;
    }

    /// The operations that were answered with a status since the tests began: `GET /path 200`.
    public static Set<String> seen() {
        return new TreeSet<>(SEEN);
    }

    /// @throws AssertionError where the answer is not as it was described
    public static void check(String method, HttpResponse<?> answer) {
        var path = answer.uri().getRawPath().replaceFirst("/+$", "");
        if (!path.startsWith("/api/v1/") || method.equals("OPTIONS")) {
            return;
        }
        var faults = faults(method, path, answer);
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    method + " " + answer.uri() + " " + answer.statusCode() + ": " + faults);
        }
    }

    /// What is not as it was described.
    public static List<String> faults(String method, String path, HttpResponse<?> answer) {
        var asked = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
        var operation = template(path).filter(found -> TREE.at("/paths").get(found).has(asked));
        if (operation.isEmpty()) {
            return Set.of(400, 401, 404, 405, 415, 403).contains(answer.statusCode())
                    ? List.of()
                    : List.of("is no operation");
        }
        var at = "/paths/" + escaped(operation.get()) + "/" + asked + "/responses/";
        var status = Integer.toString(answer.statusCode());
        var key = status.startsWith("5") && TREE.at(at + status).isMissingNode() ? "5XX" : status;
        var node = TREE.at(at + key);
        if (node.isMissingNode()) {
            return List.of("has a status that is not described");
        }
        SEEN.add(asked.toUpperCase(Locale.ROOT) + " " + operation.get() + " " + status);
        var pointer = at + key;
        if (node.has("$ref")) {
            pointer = node.get("$ref").asText().substring(1);
            node = TREE.at(pointer);
        }
        var faults = new ArrayList<String>();
        headers(node.path("headers"), answer, faults);
        body(pointer, node.path("content"), method, answer, faults);
        return faults;
    }

    private static void headers(JsonNode described, HttpResponse<?> answer, List<String> faults) {
        described
                .properties()
                .forEach(one -> {
                    var header = followed(one.getValue());
                    var pointer = one.getValue().get("$ref").asText().substring(1) + "/schema";
                    var given = answer.headers().firstValue(one.getKey());
                    if (given.isEmpty() && header.path("required").asBoolean()) {
                        faults.add("lacks the header " + one.getKey());
                    }
                    given.ifPresent(value -> {
                        var number = header.at("/schema/type").asText().equals("integer");
                        faults.addAll(
                                validated(
                                        pointer,
                                        number ? value : JSON.valueToTree(value).toString()));
                    });
                });
    }

    private static void body(
            String pointer,
            JsonNode content,
            String method,
            HttpResponse<?> answer,
            List<String> faults) {
        var words = words(answer.body());
        if (content.isMissingNode()) {
            if (!words.isEmpty()) {
                faults.add("has a body that is not described");
            }
            return;
        }
        var type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        var media = content.has(type) ? type : "*/*";
        if (!content.has(media)) {
            faults.add("is of the type " + type);
        } else if (!method.equals("HEAD") && type.endsWith("json") && !media.equals("*/*")) {
            faults.addAll(validated(pointer + "/content/" + escaped(media) + "/schema", words));
        }
    }

    private static List<String> validated(String pointer, String json) {
        var schema =
                READ.computeIfAbsent(
                        pointer, one -> SCHEMAS.getSchema(SchemaLocation.of(ROOT + "#" + one)));
        try {
            return schema.validate(JSON.readTree(json)).stream()
                    .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
                    .toList();
        } catch (JsonProcessingException _) {
            return List.of("is no JSON: " + json);
        }
    }

    private static Optional<String> template(String path) {
        var all = new ArrayList<String>();
        TREE.get("paths").fieldNames().forEachRemaining(all::add);
        return all.stream()
                .filter(one ->
                        path.matches(
                                Pattern.quote(one)
                                        .replaceAll(PARAMETER.pattern(), "\\\\E[^/]+\\\\Q")))
                .min(Comparator.comparing(one -> one.contains("{")));
    }

    private static JsonNode followed(JsonNode node) {
        return node.has("$ref") ? TREE.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String words(Object body) {
        return switch (body) {
            case String words -> words;
            case byte[] bytes -> new String(bytes, UTF_8);
            case null, default -> "";
        };
    }
}
