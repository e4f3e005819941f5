package practica.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import practica.check.Problem;
import practica.item.FormField;
import practica.language.Language;
import practica.text.Words;

/// What of a form was not understood: it is told, and kept under the field's label in the language
/// of the form.
final class Misread {
    private static final int LONGEST_EXTRA = 5_000;
    private static final int LONGEST_DETAIL = 200;

    private final Language language;
    private final Map<String, String> extras = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Misread(Language language) {
        this.language = language;
    }

    List<Problem> problems() {
        return problems;
    }

    void tell(String field, String message, String detail) {
        problems.add(new Problem(field, message, detail));
    }

    /// Tells of the words with that message, and keeps them; nothing where there are none.
    void keep(FormField field, String message, List<String> words) {
        if (!words.isEmpty()) {
            var all = String.join("; ", words);
            tell(field.key(), message, Words.beginning(all, LONGEST_DETAIL));
            keep(field, all);
        }
    }

    void keep(FormField field, String words) {
        if (!words.isEmpty()) {
            extras.merge(
                    field.label(language),
                    Words.beginning(words, LONGEST_EXTRA),
                    (one, two) -> Words.beginning(one + "; " + two, LONGEST_EXTRA));
        }
    }

    Map<String, JsonNode> extras() {
        var nodes = new LinkedHashMap<String, JsonNode>();
        extras.forEach((field, words) -> nodes.put(field, TextNode.valueOf(words)));
        return nodes;
    }
}
