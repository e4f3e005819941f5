package practica.form;

import java.util.List;
import practica.check.Problem;
import practica.web.Page;

/// A step of the form.
///
/// @param overtaken whether somebody else changed the same fields meanwhile
/// @param reading whether a file is still being read, so that proposals are to come
public record StepPage(
        Own own,
        String step,
        String label,
        List<FieldView> fields,
        List<SubmissionFileView> files,
        boolean withFiles,
        List<Problem> problems,
        boolean overtaken,
        boolean reading)
        implements Page {
    public StepPage {
        fields = List.copyOf(fields);
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}
