package practica.harvest;

import java.util.List;
import practica.check.Problem;
import practica.deposit.Unreadable;

/// A repository answered something that cannot be gone on with. `code` is the protocol's own, empty
/// where it says none.
final class OaiFault extends Exception {
    private final String code;
    private final Problem problem;

    private OaiFault(String code, Problem problem) {
        super(problem.message() + " " + problem.detail());
        this.code = code;
        this.problem = problem;
    }

    static OaiFault of(String message, String detail) {
        return new OaiFault("", new Problem("repository", message, detail));
    }

    /// What the repository itself says is wrong.
    static OaiFault said(String code, String words) {
        return new OaiFault(
                code, new Problem("repository", "harvest.refused", (code + " " + words).strip()));
    }

    boolean is(String other) {
        return code.equals(other);
    }

    Problem problem() {
        return problem;
    }

    Unreadable told() {
        return new Unreadable(List.of(problem));
    }
}
