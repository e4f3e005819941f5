package practica.tables;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A table of objects. Its columns are the fields of the first hundred.
final class ObjectTable implements Table {
    private static final int SAMPLE = 100;

    private final Rows rows;
    private final Deque<Row> ahead = new ArrayDeque<>();
    private final Set<String> columns = new LinkedHashSet<>();

    ObjectTable(Rows rows) throws IOException {
        this.rows = rows;
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            ahead.add(row.get());
            columns.addAll(row.get().cells().keySet());
            if (ahead.size() == SAMPLE) {
                break;
            }
        }
    }

    @Override
    public List<String> columns() {
        return List.copyOf(columns);
    }

    @Override
    public String heading() {
        return "";
    }

    @Override
    public Optional<Row> next() throws IOException {
        return ahead.isEmpty() ? rows.next() : Optional.of(ahead.remove());
    }

    @Override
    public long passed() {
        return rows.passed();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
