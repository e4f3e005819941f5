package practica.review;

import java.util.List;
import practica.check.Problem;
import practica.web.Page;

/// What waits for a curator's decision, what is due first, then what has waited longest; and how
/// much each curator has of it.
///
/// @param held what looks like spam, and waits apart
/// @param mine how many of them are to be decided by the reader
/// @param people to whom those that are ticked may be given
/// @param said what came of doing so, in words; empty before
public record QueuePage(
        List<Row> rows,
        List<Row> held,
        int mine,
        Ages ages,
        List<Share> shares,
        List<Line.Person> people,
        String due,
        String said,
        List<Problem> problems)
        implements Page {
    /// What waits for one network.
    ///
    /// @param pick how it is ticked (see [Pick])
    /// @param days since it was submitted
    /// @param late whether its day has passed
    public record Row(
            String pick,
            boolean picked,
            String address,
            String title,
            String language,
            String network,
            String curator,
            String due,
            long days,
            boolean late) {}

    /// How many somebody has open, by name.
    public record Share(String name, int open) {}

    public QueuePage {
        rows = List.copyOf(rows);
        held = List.copyOf(held);
        shares = List.copyOf(shares);
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }
}
