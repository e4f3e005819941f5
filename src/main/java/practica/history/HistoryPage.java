package practica.history;

import java.util.List;
import practica.check.Problem;
import practica.web.Page;

/// What was done to an item, the last first.
///
/// @param version the newest
/// @param versions all of them, the newest first
/// @param mayKeep whether the reader may restore and withdraw
/// @param reason what somebody typed who could not withdraw it
public record HistoryPage(
        String slug,
        String title,
        String tongue,
        boolean withdrawn,
        int version,
        List<Integer> versions,
        List<Line> lines,
        boolean mayKeep,
        String reason,
        List<Problem> problems)
        implements Page {
    public HistoryPage {
        versions = List.copyOf(versions);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /// Something that was done.
    ///
    /// @param act the key of the message that says what
    /// @param detail the version or the language that the message needs
    /// @param who empty for readers who are not signed in
    /// @param restorable whether it made a version that is not the newest
    public record Line(
            int version,
            String act,
            String detail,
            String who,
            String acceptedBy,
            String when,
            String reason,
            boolean readable,
            boolean restorable) {}
}
