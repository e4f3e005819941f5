package practica.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practica.item.Known;
import practica.text.Words;

/// The tables of the form, in which somebody writes row by row below a head of its own.
record Tables(Set<String> heads, int columns) {
    /// The table with these columns, in whatever language.
    static Tables of(Function<FormWords, List<String>> columns, Known known) {
        var heads =
                FormWords.all(known).stream()
                        .flatMap(words -> columns.apply(words).stream())
                        .map(Words::folded)
                        .collect(Collectors.toSet());
        return new Tables(heads, columns.apply(FormWords.all(known).getFirst()).size());
    }

    /// The rows in which something is written, as Markdown, each with as many cells as there are
    /// columns: what stands beyond the last one is in it.
    Stream<List<String>> rows(List<List<String>> rows) {
        return rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .filter(row -> !isHead(Entries.cells(row).toList()))
                .map(this::whole);
    }

    private boolean isHead(List<String> row) {
        return row.size() > 1 && row.stream().allMatch(cell -> heads.contains(Words.folded(cell)));
    }

    private List<String> whole(List<String> row) {
        var cells = new ArrayList<>(row);
        while (cells.size() < columns) {
            cells.add("");
        }
        var last = String.join(" ", cells.subList(columns - 1, cells.size())).strip();
        return Stream.concat(cells.stream().limit(columns - 1L), Stream.of(last)).toList();
    }
}
