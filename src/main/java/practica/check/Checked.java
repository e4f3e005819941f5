package practica.check;

import java.util.List;

/// The outcome of a check: the value, now known to be good, or all that is wrong with it.
public sealed interface Checked<T> {
    record Good<T>(T value) implements Checked<T> {}

    record Bad<T>(List<Problem> problems) implements Checked<T> {
        public Bad {
            problems = List.copyOf(problems);
        }
    }
}
