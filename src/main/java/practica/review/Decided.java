package practica.review;

import java.util.List;
import practica.check.Problem;

/// What came of a decision.
public sealed interface Decided {
    /// It is noted.
    record Done() implements Decided {}

    /// It could not be: what has to be corrected first.
    record Refused(List<Problem> problems) implements Decided {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
