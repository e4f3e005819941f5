package practica.prefill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import practica.prefill.Truth.Measured;

/// How many proposals are right: a row for each document that was read.
public record TruthTable(List<Row> rows) {
    /// A document, what is true of it, and what was proposed.
    public record Row(Truth truth, Proposals proposals) {}

    /// A figure: how many documents of a group were asked for, and how many were right.
    public record Figure(String group, Measured measured, int asked, int right) {
        public double share() {
            return asked == 0 ? 1 : right / (double) asked;
        }
    }

    public TruthTable {
        rows = List.copyOf(rows);
    }

    /// The figures by group, and of all together as the group `all`.
    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        var groups = rows.stream().map(row -> row.truth().group()).distinct();
        groups.forEach(group -> figures(figures, group, of(group)));
        figures(figures, "all", rows);
        return figures;
    }

    private List<Row> of(String group) {
        return rows.stream().filter(row -> row.truth().group().equals(group)).toList();
    }

    private static void figures(List<Figure> figures, String group, List<Row> rows) {
        for (var measured : Measured.values()) {
            var asked = rows.stream().filter(row -> measured.asks(row.truth())).toList();
            var right =
                    asked.stream()
                            .filter(row -> measured.isRight(row.truth(), row.proposals()))
                            .count();
            figures.add(new Figure(group, measured, asked.size(), (int) right));
        }
    }

    /// The figures as a table, and below it every miss.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var figure : figures()) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%-10s %-9s %3d of %3d  %5.1f %%  (needed %.0f %%)",
                            figure.group(),
                            name(figure.measured()),
                            figure.right(),
                            figure.asked(),
                            100 * figure.share(),
                            100 * figure.measured().needed()));
        }
        rows.forEach(row ->
                Arrays.stream(Measured.values())
                        .filter(measured ->
                                measured.asks(row.truth())
                                        && !measured.isRight(row.truth(), row.proposals()))
                        .forEach(measured -> lines.add(miss(measured, row))));
        return lines;
    }

    private static String miss(Measured measured, Row row) {
        var truth = row.truth();
        var said =
                row.proposals().of(measured == Measured.THEME ? "themes" : name(measured)).stream()
                        .limit(3)
                        .map(Proposal::value)
                        .toList();
        return name(measured)
                + " of "
                + truth.path()
                + ": wanted "
                + measured.wanted(truth)
                + ", proposed "
                + said;
    }

    private static String name(Measured measured) {
        return measured.name().toLowerCase(Locale.ROOT);
    }
}
