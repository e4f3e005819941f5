package practica.tables.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import practica.check.Problem;
import practica.item.Contact;
import practica.item.FormField;
import practica.tables.Row;
import practica.text.Words;

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

    /// Whether the mapping says how what stands in a cell is parted.
    boolean isParted(String field) {
        return mapping.field(field).filter(column -> !column.split().isEmpty()).isPresent();
    }

    /// Several things of which each field tells a part: the parts of each, empty where there are
    /// none.
    Stream<List<String>> things(List<String> fields) {
        var columns =
                fields.stream()
                        .map(field ->
                                mapping.field(field)
                                        .map(column -> column.aligned(row))
                                        .orElse(List.of()))
                        .toList();
        return IntStream.range(0, columns.stream().mapToInt(List::size).max().orElse(0))
                .mapToObj(at ->
                        columns.stream()
                                .map(column -> at < column.size() ? column.get(at) : "")
                                .toList())
                .filter(parts -> parts.stream().anyMatch(part -> !part.isBlank()));
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

    /// Tells of what could be somebody's address and is kept nowhere.
    void leaveOut(String words) {
        note("contact", "tables.address", Words.beginning(words, 200));
    }

    /// Everybody reads what is kept beside the fields: not the addresses of people. A longer text
    /// that names one is a text.
    private void extra(String column) {
        var sorted =
                row.values(column).stream()
                        .collect(
                                Collectors.partitioningBy(one ->
                                        one.length() <= FormField.CONTACT.most()
                                                && !Contact.addresses(one).isEmpty()));
        sorted.getOrDefault(true, List.of()).forEach(this::leaveOut);
        var values = sorted.getOrDefault(false, List.of());
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
