package practica.tables.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Objects;

/// The mapping of the tables that we write ourselves (`tables/export.yaml`).
final class Own {
    private static final Mapping ALL = read();

    private Own() {}

    /// Of those columns that are there: whoever takes a table away chooses some of them.
    static Mapping mapping(Collection<String> columns) {
        var fields = new LinkedHashMap<String, Column>();
        ALL.fields()
                .forEach((field, column) -> {
                    if (columns.containsAll(column.columns().keySet())) {
                        fields.put(field, column);
                    }
                });
        return new Mapping(fields, ALL.prefix(), ALL.leftOut());
    }

    private static Mapping read() {
        try (var bytes =
                Objects.requireNonNull(Own.class.getResourceAsStream("/tables/export.yaml"))) {
            return MappingFile.read(new String(bytes.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnusableMapping e) {
            throw new IllegalStateException(e);
        }
    }
}
