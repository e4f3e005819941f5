package practica.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import practica.item.Draft;
import practica.item.FormField;
import practica.item.Section;

/// A draft of which one field is as it was in another.
final class OneField {
    private OneField() {}

    /// @param then where the field is taken from
    /// @param now where all else is taken from
    static Draft as(Draft then, FormField field, Draft now) {
        var from = DraftTree.of(then);
        var into = DraftTree.of(now);
        switch (field) {
            case ORGANISATION -> copy(from, into, "organisation", "name");
            case LEVEL, WEBSITE -> copy(from, into, "organisation", field.key());
            default -> {
                if (Section.of(field.key()).isPresent()) {
                    copy(from, into, "sections", field.key());
                } else {
                    copy(from, into, field.key());
                }
            }
        }
        return DraftTree.draft(into);
    }

    private static void copy(ObjectNode from, ObjectNode into, String part, String name) {
        copy(from.path(part), into.withObjectProperty(part), name);
    }

    private static void copy(JsonNode from, ObjectNode into, String name) {
        if (from.has(name)) {
            into.set(name, from.path(name));
        } else {
            into.remove(name);
        }
    }
}
