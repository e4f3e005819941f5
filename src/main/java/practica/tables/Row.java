package practica.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A row of a table: its number as people count it, what stands in each column (several values
/// where the table has lists), the row as it was written, and what is broken in it, empty where
/// nothing is.
public record Row(long number, Map<String, List<String>> cells, String written, String fault) {
    public Row {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    Row(long number, Map<String, List<String>> cells, String written) {
        this(number, cells, written, "");
    }

    static Row broken(long number, String written, String fault) {
        return new Row(number, Map.of(), written, fault);
    }

    /// What stands in the column for each of several things that the row tells of in several
    /// columns, empty where nothing does.
    public List<String> aligned(String column) {
        return cells.getOrDefault(column, List.of(""));
    }

    /// What stands in the column, without what is blank.
    public List<String> values(String column) {
        return cells.getOrDefault(column, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
