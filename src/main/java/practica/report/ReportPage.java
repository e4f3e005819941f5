package practica.report;

import java.util.List;
import java.util.Optional;
import practica.check.Problem;
import practica.language.Language;
import practica.web.Input;
import practica.web.Page;

/// The form in which somebody reports a problem with an item: what they chose and wrote so far.
///
/// @param shown the language of the title
public record ReportPage(
        String slug,
        String title,
        Language shown,
        List<String> kinds,
        String kind,
        String words,
        Input address,
        Optional<Problem> wrongKind,
        Optional<Problem> wrongWords,
        List<Problem> problems)
        implements Page {
    public ReportPage {
        kinds = List.copyOf(kinds);
        problems = List.copyOf(problems);
    }
}
