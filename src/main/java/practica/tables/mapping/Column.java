package practica.tables.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import practica.tables.Cells;
import practica.tables.Row;
import practica.text.Words;

/// Where a field comes from: columns in their order, each with the heading that its words get in
/// the text (empty for none), or a value that is the same for all rows. `split` parts what stands
/// in a cell; `values` says what to take in place of a word.
record Column(
        Map<String, String> columns, String constant, String split, Map<String, String> values) {
    /// What parts the values of a list in our own tables.
    private static final String OURS = "|";

    static Column named(String name) {
        return new Column(Map.of(name, ""), "", "", Map.of());
    }

    static Column constant(String value) {
        return new Column(Map.of(), value, "", Map.of());
    }

    /// What the row has for the field, value by value.
    List<String> of(Row row) {
        if (columns.isEmpty()) {
            return List.of(constant);
        }
        var found = new ArrayList<String>();
        for (var column : columns.keySet()) {
            row.values(column)
                    .forEach(cell -> parts(cell).forEach(part -> found.add(instead(part))));
        }
        return found.stream().filter(value -> !value.isBlank()).distinct().toList();
    }

    /// What stands in each column for each of several things, empty where nothing does.
    List<String> aligned(Row row) {
        return columns.keySet().stream()
                .flatMap(column -> row.aligned(column).stream())
                .flatMap(cell ->
                        split.isEmpty()
                                ? cell.isEmpty() ? Stream.of("") : Listed.lines(cell)
                                : parts(cell).stream())
                .map(this::instead)
                .toList();
    }

    /// What the row has for the field as one text: a paragraph for each column, below its heading.
    String text(Row row) {
        var paragraphs = new ArrayList<String>();
        columns.forEach((column, heading) -> {
            var cells = row.values(column).stream().map(this::instead).toList();
            if (!cells.isEmpty()) {
                var words = String.join("\n\n", cells);
                paragraphs.add(heading.isEmpty() ? words : "## " + heading + "\n\n" + words);
            }
        });
        return columns.isEmpty() ? constant : String.join("\n\n", paragraphs);
    }

    private List<String> parts(String cell) {
        if (split.isEmpty()) {
            return List.of(cell);
        }
        var parts =
                split.equals(OURS)
                        ? Listed.parts(cell, OURS)
                        : List.of(cell.split(Pattern.quote(split), -1));
        return parts.stream().map(Cells::clean).toList();
    }

    private String instead(String value) {
        return values.isEmpty()
                ? value
                : Optional.ofNullable(values.get(Words.folded(value))).orElse(value);
    }
}
