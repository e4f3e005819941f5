package practica.deposit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practica.check.Problem;
import practica.item.Draft;
import practica.item.ItemFile;
import practica.tables.Row;
import practica.tables.mapping.Mapped;
import practica.tables.mapping.RowMapper;

/// A row of a table, known when it comes again by what its mapping says identifies it, or else by
/// all that is written in it.
public final class BroughtRow implements Brought, Incoming {
    private static final int ENOUGH = 32;

    private final String name;
    private final Row row;
    private final String prefix;
    private final String madeBy;
    private final RowMapper mapper;
    private @Nullable Mapped mapped;

    /// @param prefix stands before what identifies the row
    /// @param madeBy what else decides what becomes of the row
    public BroughtRow(String name, Row row, String prefix, String madeBy, RowMapper mapper) {
        this.name = name;
        this.row = row;
        this.prefix = prefix;
        this.madeBy = madeBy;
        this.mapper = mapper;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long row() {
        return row.number();
    }

    @Override
    public String written() {
        return row.written();
    }

    @Override
    public Incoming read() throws Unreadable {
        if (!row.fault().isEmpty()) {
            throw new Unreadable(List.of(new Problem("row", "tables.broken", row.fault())));
        }
        return this;
    }

    @Override
    public String source() {
        var id = mapper.id(row);
        return prefix
                + (id.isEmpty() ? TableDelivery.hash(row.written()).substring(0, ENOUGH) : id);
    }

    @Override
    public String digest() {
        return TableDelivery.hash(FileReader.READING + "\n" + madeBy + "\n" + row.written());
    }

    @Override
    public Draft draft() throws Unreadable {
        var made = mapper.map(row);
        mapped = made;
        if (!made.faults().isEmpty()) {
            throw new Unreadable(made.faults());
        }
        return made.draft();
    }

    @Override
    public String slug() {
        return mapped == null ? "" : mapped.draft().title();
    }

    @Override
    public List<ItemFile> files() {
        return List.of();
    }

    @Override
    public List<Problem> notes() {
        return mapped == null ? List.of() : mapped.notes();
    }
}
