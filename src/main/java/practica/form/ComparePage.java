package practica.form;

import java.util.List;
import practica.web.Page;

/// What changed in a submission since a revision, field by field.
public record ComparePage(Own own, int since, List<Difference> differences) implements Page {
    public ComparePage {
        differences = List.copyOf(differences);
    }

    /// A field as it was and as it is.
    public record Difference(String label, String before, String now, String address) {}
}
