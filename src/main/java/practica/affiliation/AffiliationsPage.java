package practica.affiliation;

import java.util.List;
import practica.check.Problem;
import practica.web.Input;
import practica.web.Page;

/// For whom a member writes, and what others say that they may confirm.
///
/// @param confirmed the bodies, by name
/// @param waiting what they said and nobody has decided
/// @param saved the key of what was just done; empty where nothing was
/// @param typed what they are in the body
public record AffiliationsPage(
        List<String> confirmed,
        List<Line> waiting,
        List<Line> open,
        String saved,
        Input body,
        String typed,
        List<Problem> problems)
        implements Page {
    /// Somebody who says so, and since when, in words.
    public record Line(
            long id, String name, String address, String body, String words, String since) {}

    public AffiliationsPage {
        confirmed = List.copyOf(confirmed);
        waiting = List.copyOf(waiting);
        open = List.copyOf(open);
        problems = List.copyOf(problems);
    }
}
