package practica.tables.mapping;

import java.util.List;
import practica.check.Problem;
import practica.item.Draft;

/// What a row became: a draft, what is to be told of it, and the faults for which it cannot be
/// kept.
public record Mapped(Draft draft, List<Problem> notes, List<Problem> faults) {
    public Mapped {
        notes = List.copyOf(notes);
        faults = List.copyOf(faults);
    }
}
