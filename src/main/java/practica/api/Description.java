package practica.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The description of the API, written by hand (OpenAPI 3.1): as it was written, as JSON, and as a
/// tree.
public final class Description {
    private static final String FILE = "/api/openapi.yaml";

    private final byte[] yaml;
    private final byte[] json;
    private final JsonNode tree;

    public Description() {
        try (var in = Description.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            yaml = in.readAllBytes();
            tree = new YAMLMapper().readTree(yaml);
            json = new JsonMapper().writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] yaml() {
        return yaml.clone();
    }

    byte[] json() {
        return json.clone();
    }

    /// Nobody may change it.
    JsonNode tree() {
        return tree;
    }

    /// What the node refers to, or itself.
    JsonNode followed(JsonNode node) {
        return node.has("$ref") ? tree.at(node.get("$ref").asText().substring(1)) : node;
    }
}
