package practica.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import practica.evaluate.Evaluation.Line;
import practica.evaluate.Wanted.Any;
import practica.evaluate.Wanted.Others;
import practica.evaluate.Wanted.Own;
import practica.evaluate.Wanted.Texts;
import practica.language.Language;

/// The lines of an evaluation as a table, with the means of the lines within a language, across the
/// languages of the interface, and over texts of all languages.
public final class EvaluationTable {
    private EvaluationTable() {}

    public static List<String> of(List<Line> lines) {
        var rows = new ArrayList<String>();
        rows.add("asked     wanted         n  nDCG@10   MRR@10   hit@10 recall@100       ms");
        lines.forEach(line -> rows.add(row(line)));
        mean(rows, "within", lines, line -> line.wanted().equals(new Texts(line.asked())));
        mean(rows, "across", lines, EvaluationTable::across);
        mean(rows, "all", lines, line -> line.wanted() instanceof Any);
        mean(rows, "all>own", lines, line -> line.wanted() instanceof Own);
        mean(rows, "all>other", lines, line -> line.wanted() instanceof Others);
        return rows;
    }

    private static boolean across(Line line) {
        return Language.INTERFACE.contains(line.asked())
                && line.wanted() instanceof Texts(var language)
                && Language.INTERFACE.contains(language)
                && !language.equals(line.asked());
    }

    private static void mean(
            List<String> rows, String name, List<Line> lines, Predicate<Line> which) {
        var some = lines.stream().filter(which).toList();
        if (!some.isEmpty()) {
            rows.add(
                    row(
                            name,
                            "mean",
                            some.stream().mapToInt(Line::questions).sum(),
                            mean(some, Line::ndcg),
                            mean(some, Line::mrr),
                            mean(some, Line::hit),
                            mean(some, Line::recall),
                            mean(some, Line::milliseconds)));
        }
    }

    private static double mean(List<Line> lines, ToDoubleFunction<Line> measure) {
        return lines.stream().mapToDouble(measure).average().orElse(0);
    }

    private static String row(Line line) {
        return row(
                line.asked().code(),
                line.wanted().label(),
                line.questions(),
                line.ndcg(),
                line.mrr(),
                line.hit(),
                line.recall(),
                line.milliseconds());
    }

    private static String row(
            String asked,
            String texts,
            int questions,
            double ndcg,
            double mrr,
            double hit,
            double recall,
            double milliseconds) {
        return String.format(
                Locale.ROOT,
                "%-9s %-9s %6d %8.3f %8.3f %8.3f %10.3f %8.1f",
                asked,
                texts,
                questions,
                ndcg,
                mrr,
                hit,
                recall,
                milliseconds);
    }
}
