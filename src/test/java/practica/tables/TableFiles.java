package practica.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import practica.support.TestFolders;

/// Files with tables for tests.
public final class TableFiles {
    private static final Path FOLDER = TestFolders.create("tables");

    private TableFiles() {}

    public static Path file(String name, String text) throws IOException {
        return Files.writeString(FOLDER.resolve(name), text);
    }

    static Path file(String name, byte[] bytes) throws IOException {
        return Files.write(FOLDER.resolve(name), bytes);
    }

    /// All rows of the table.
    public static List<Row> rows(Path file) throws IOException {
        try (var table = Tables.open(file)) {
            var rows = new ArrayList<Row>();
            for (var row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get());
            }
            return rows;
        }
    }
}
