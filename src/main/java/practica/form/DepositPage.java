package practica.form;

import java.util.List;
import practica.check.Problem;
import practica.web.Page;

/// Where somebody begins, and finds again what they wrote.
public record DepositPage(List<Line> submissions, List<Problem> problems) implements Page {
    public DepositPage {
        submissions = List.copyOf(submissions);
        problems = List.copyOf(problems);
    }

    /// One of their submissions.
    public record Line(Own own, String kind, String changed) {}
}
