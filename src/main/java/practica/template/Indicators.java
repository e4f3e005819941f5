package practica.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import practica.item.Details.Indicator;
import practica.item.Known;
import practica.office.Block;
import practica.text.Words;

/// The table of indicators: a row for each, in the columns of the form.
final class Indicators {
    private static final int COLUMNS = 5;

    private Indicators() {}

    /// The rows in which something is written. A line of words is one too, parted by semicolons.
    static List<Indicator> of(List<Block> blocks, Known known) {
        var heads =
                FormWords.all(known).stream()
                        .map(FormWords::indicatorColumns)
                        .flatMap(Collection::stream)
                        .map(Words::folded)
                        .collect(Collectors.toSet());
        return rows(blocks).stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .filter(row -> !isHead(row, heads))
                .map(Indicators::indicator)
                .toList();
    }

    private static boolean isHead(List<String> row, Set<String> heads) {
        return row.size() > 1 && row.stream().allMatch(cell -> heads.contains(Words.folded(cell)));
    }

    private static List<List<String>> rows(List<Block> blocks) {
        var rows = new ArrayList<List<String>>();
        for (var block : blocks) {
            switch (block) {
                case Block.Table table ->
                        table.rows().forEach(row -> rows.add(Entries.cells(row).toList()));
                case Block.Paragraph paragraph ->
                        paragraph
                                .words()
                                .lines()
                                .forEach(line ->
                                        rows.add(List.of(line.split("\\s*;\\s*", COLUMNS))));
            }
        }
        return rows;
    }

    private static Indicator indicator(List<String> row) {
        var cells = new ArrayList<>(row);
        while (cells.size() < COLUMNS) {
            cells.add("");
        }
        return new Indicator(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                String.join(" ", cells.subList(4, cells.size())).strip());
    }
}
