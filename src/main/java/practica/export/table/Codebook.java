package practica.export.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import practica.language.Language;
import practica.language.Messages;

/// What the columns of a table are, and what share of the rows has something in each. It is filled
/// while the rows pass by.
final class Codebook {
    static final List<String> HEADINGS =
            List.of("column", "type", "vocabulary", "description", "filled");

    private static final int DIGITS = 4;

    private final List<Column> columns;
    private final long[] filled;
    private long rows;

    Codebook(List<Column> columns) {
        this.columns = columns;
        this.filled = new long[columns.size()];
    }

    /// Counts the row.
    ///
    /// @param cells one for each column
    void count(List<String> cells) {
        rows++;
        for (var at = 0; at < filled.length; at++) {
            if (!cells.get(at).isEmpty()) {
                filled[at]++;
            }
        }
    }

    /// A row for each column; the share is between 0 and 1.
    List<List<String>> rows(Language reader, boolean raw) {
        var say = Messages.in(reader);
        return IntStream.range(0, columns.size())
                .mapToObj(at -> {
                    var column = columns.get(at);
                    return List.of(
                            column.name(),
                            column.type().key(),
                            column.vocabulary(),
                            description(column, say, reader, raw),
                            share(filled[at]));
                })
                .toList();
    }

    private String share(long some) {
        return rows == 0
                ? "0"
                : BigDecimal.valueOf(some)
                        .divide(BigDecimal.valueOf(rows), DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static String description(Column column, Messages say, Language reader, boolean raw) {
        var words = new StringBuilder(column.description(reader));
        if (column.type() == Column.Type.LIST) {
            words.append(' ').append(say.say("export.note.list"));
        }
        if (column.type().isWritten() && !raw) {
            words.append(' ').append(say.say("export.note.formula"));
        }
        return words.toString();
    }
}
