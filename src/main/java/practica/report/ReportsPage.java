package practica.report;

import java.util.List;
import java.util.Optional;
import practica.check.Problem;
import practica.web.Page;

/// The open reports that somebody sees to, the oldest first.
public record ReportsPage(List<Row> rows, List<Problem> problems) implements Page {
    /// A report.
    ///
    /// @param tongue the language of the title
    /// @param from whose it is, by their address; empty where that is not known
    /// @param days since it came
    /// @param suspect whether it looks like spam, so that nobody was told of it
    /// @param answer what was typed of an answer
    /// @param problem what is wrong with that
    public record Row(
            long id,
            String slug,
            String title,
            String tongue,
            String kind,
            String words,
            String from,
            long days,
            boolean suspect,
            String answer,
            Optional<Problem> problem) {}

    public ReportsPage {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
