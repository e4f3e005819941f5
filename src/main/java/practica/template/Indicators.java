package practica.template;

import java.util.List;
import practica.item.Details.Indicator;
import practica.item.Known;
import practica.office.Block;

/// The table of indicators: a row for each, in the columns of the form.
final class Indicators {
    private Indicators() {}

    /// The rows in which something is written. A line of words is one too, parted by semicolons.
    static List<Indicator> of(List<Block> blocks, Known known) {
        var table = Tables.of(FormWords::indicatorColumns, known);
        return blocks.stream()
                .flatMap(block ->
                        table.rows(
                                switch (block) {
                                    case Block.Table(_, var rows) -> rows;
                                    case Block.Paragraph words -> written(words, table.columns());
                                }))
                .map(row -> Entries.cells(row).toList())
                .map(Indicators::indicator)
                .toList();
    }

    private static List<List<String>> written(Block.Paragraph paragraph, int columns) {
        return paragraph
                .words()
                .lines()
                .map(line -> List.of(line.split("\\s*;\\s*", columns)))
                .toList();
    }

    private static Indicator indicator(List<String> row) {
        return new Indicator(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4));
    }
}
