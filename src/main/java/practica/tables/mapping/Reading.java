package practica.tables.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import practica.check.Problem;
import practica.tables.Row;

/// A row as it is being read: what each field has, what is kept beside the fields, and what is to
/// be told of it.
final class Reading {
    private final Row row;
    private final Mapping mapping;
    private final Map<String, JsonNode> extras = new LinkedHashMap<>();
    private final List<Problem> notes = new ArrayList<>();
    private final List<Problem> faults = new ArrayList<>();

    Reading(Row row, Mapping mapping) {
        this.row = row;
        this.mapping = mapping;
        row.cells().keySet().stream().filter(column -> !mapping.takes(column)).forEach(this::extra);
    }

    Row row() {
        return row;
    }

    /// The values of the field; none where it is not mapped or the row has nothing there.
    List<String> values(String field) {
        return mapping.field(field)
                .map(column -> column.of(row).stream().filter(one -> !one.isBlank()).toList())
                .orElse(List.of());
    }

    /// The values of the field in one line.
    String line(String field) {
        return String.join("; ", values(field)).replaceAll("\\s+", " ").strip();
    }

    /// The field as text of several paragraphs.
    String text(String field) {
        return mapping.field(field).map(column -> column.text(row)).orElse("").strip();
    }

    Mapping mapping() {
        return mapping;
    }

    /// Keeps what stands in the columns of the field beside the fields, and tells why.
    void keep(String field, String message, String detail) {
        mapping.field(field).ifPresent(column -> column.columns().keySet().forEach(this::extra));
        note(field, message, detail);
    }

    void note(String field, String message, String detail) {
        notes.add(new Problem(field, message, detail));
    }

    /// The row cannot be kept.
    void fault(String field, String message, String detail) {
        faults.add(new Problem(field, message, detail));
    }

    private void extra(String column) {
        var values = row.values(column);
        if (!values.isEmpty()) {
            extras.put(column, TextNode.valueOf(String.join("; ", values)));
        }
    }

    Map<String, JsonNode> extras() {
        return extras;
    }

    List<Problem> notes() {
        return notes;
    }

    List<Problem> faults() {
        return faults;
    }
}
