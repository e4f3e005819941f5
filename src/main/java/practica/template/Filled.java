package practica.template;

import java.util.List;
import practica.check.Problem;
import practica.item.Draft;

/// A form that somebody filled in: the draft, and what of it was not understood, which the draft
/// keeps among its extras.
public record Filled(Draft draft, List<Problem> problems) {
    public Filled {
        problems = List.copyOf(problems);
    }
}
