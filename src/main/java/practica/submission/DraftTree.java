package practica.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import practica.database.Database;
import practica.item.Draft;

/// A draft as a tree of its fields, and back. Amounts keep their figures.
final class DraftTree {
    private static final JsonMapper JSON =
            Database.json()
                    .rebuild()
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private DraftTree() {}

    static ObjectNode of(Draft draft) {
        return (ObjectNode) JSON.<JsonNode>valueToTree(draft);
    }

    static Draft draft(JsonNode tree) {
        try {
            return JSON.treeToValue(tree, Draft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
