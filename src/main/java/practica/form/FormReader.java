package practica.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.TreeMap;
import practica.database.Database;
import practica.item.Draft;
import practica.item.FormField;
import practica.item.Known;
import practica.language.Language;
import practica.template.FieldReader;

/// Reads what was typed into some fields of a form; all other fields stay as they were.
final class FormReader {
    /// Keeps the figures of amounts as they are.
    private static final JsonMapper JSON =
            Database.json()
                    .rebuild()
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private final Known known;
    private final FieldReader reader;

    FormReader(Known known) {
        this.known = known;
        this.reader = new FieldReader(known);
    }

    /// A form in which nothing is written yet.
    static Draft empty(String kind, Language language) {
        return draft(JSON.createObjectNode().put("kind", kind).put("language", language.code()));
    }

    /// The same draft of this body.
    static Draft of(Draft draft, String body) {
        ObjectNode tree = JSON.valueToTree(draft);
        tree.putObject("organisation").put("name", body);
        return draft(tree);
    }

    /// The same draft under another title.
    static Draft titled(Draft draft, String title) {
        return draft(((ObjectNode) JSON.valueToTree(draft)).put("title", title));
    }

    /// @param own the language in which names of things are looked for first
    Written read(Written before, Collection<FormField> fields, Given given, Language own) {
        var tree = (ObjectNode) JSON.valueToTree(before.draft());
        var unread = new TreeMap<>(before.unread());
        var reading = new FieldReading(known, reader, given, own, JSON, tree);
        for (var field : fields) {
            unread.remove(field.key());
            var left = reading.read(field);
            if (!left.isBlank()) {
                unread.put(field.key(), left);
            }
        }
        return new Written(draft(tree), unread);
    }

    private static Draft draft(ObjectNode tree) {
        try {
            return JSON.treeToValue(tree, Draft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
