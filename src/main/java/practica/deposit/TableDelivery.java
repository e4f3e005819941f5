package practica.deposit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import practica.fetch.WebAddress;
import practica.item.Known;
import practica.storage.Hash;
import practica.tables.Table;
import practica.tables.Tables;
import practica.tables.mapping.Mapping;
import practica.tables.mapping.RowMapper;

/// The rows of a table. The file is opened when the first is asked for.
final class TableDelivery implements Delivery {
    private final Path file;
    private final String name;
    private final String prefix;
    private final String madeBy;
    private final RowMapper mapper;
    private final long size;
    private final String state;
    private @Nullable Table table;

    /// @param name what to call the file in the report
    TableDelivery(Path file, String name, Mapping mapping, Known known) throws IOException {
        this.file = file;
        this.name = name;
        this.prefix =
                mapping.prefix()
                        .orElse((WebAddress.isMeant(name) ? name : file.getFileName()) + "#");
        this.madeBy = hash(mapping.toString());
        this.mapper = new RowMapper(mapping, known);
        this.size = Files.size(file);
        this.state = hash(file.toRealPath() + " " + size + " " + Files.getLastModifiedTime(file));
    }

    @Override
    public Optional<Brought> next() throws IOException {
        var rows = table;
        if (rows == null) {
            rows = Tables.open(file);
            table = rows;
        }
        var next = rows.next();
        if (next.isEmpty()) {
            rows.close();
        }
        return next.map(row -> new BroughtRow(name, row, prefix, madeBy, mapper));
    }

    static String hash(String words) {
        return Hash.of(words.getBytes(StandardCharsets.UTF_8)).value();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public long passed() {
        return table == null ? 0 : table.passed();
    }

    @Override
    public String state() {
        return state + " " + madeBy;
    }

    @Override
    public void close() throws IOException {
        if (table != null) {
            table.close();
        }
    }
}
