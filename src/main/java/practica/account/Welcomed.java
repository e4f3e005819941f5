package practica.account;

import java.util.List;
import practica.check.Problem;

/// What came of using a link.
public sealed interface Welcomed {
    /// Somebody who may go in.
    record In(Account account) implements Welcomed {}

    /// What was given has to be corrected; the link can still be used.
    record Refused(OneTimeLink link, List<Problem> problems) implements Welcomed {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// It was used, it is too old, or it never was.
    record Over() implements Welcomed {}
}
