package practica.deposit;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Whoever follows an import.
@FunctionalInterface
public interface Following {
    /// What became of a thing, once that is committed.
    void tell(Outcome outcome);

    /// Writes down what became of some things, in the transaction that keeps what came of them.
    default void note(Handle handle, List<Outcome> outcomes) {}

    /// The import waits, for the reason that the sentence says; where it is empty, it goes on.
    default void waits(String why) {}
}
