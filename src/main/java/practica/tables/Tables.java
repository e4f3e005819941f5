package practica.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tables by the names of their files: CSV, XLSX, JSON and JSON Lines.
public final class Tables {
    private static final Pattern TABLE = Pattern.compile(".+\\.(csv|tsv|xlsx|json|jsonl|ndjson)");

    /// What a table that we wrote has, and hardly another.
    private static final List<String> OURS =
            List.of("id", "address", "kind", "language", "title", "place_ids", "verified");

    private Tables() {}

    /// Whether the columns are those of a table that we wrote ourselves.
    public static boolean areOurs(Collection<String> columns) {
        return columns.containsAll(OURS);
    }

    /// Whether a file of that name may hold a table.
    public static boolean mayBe(Path file) {
        return TABLE.matcher(name(file)).matches();
    }

    /// Opens the table; it has no columns where there are no rows in the file.
    ///
    /// @throws IOException with words for a person where the file cannot be read as a table
    public static Table open(Path file) throws IOException {
        var name = name(file);
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return CsvTable.open(file);
        }
        if (name.endsWith(".xlsx")) {
            return SheetTable.open(file);
        }
        var lines = !name.endsWith(".json") || JsonLines.are(file);
        return new ObjectTable(lines ? new JsonLines(file) : new JsonTable(file));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
