package practica.review;

import java.util.Optional;
import practica.check.Problem;

/// How the forms of a review are filled, and what is wrong with each of their fields.
///
/// @param assigning whether somebody was giving it to a curator
/// @param curator the number of the account that is chosen; empty for nobody
/// @param verdict the key of the one that is chosen; empty before
public record Filled(
        boolean assigning,
        String curator,
        Optional<Problem> wrongCurator,
        String due,
        Optional<Problem> wrongDue,
        String verdict,
        String reason,
        Optional<Problem> wrongReason) {}
