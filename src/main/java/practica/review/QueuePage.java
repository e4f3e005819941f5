package practica.review;

import java.util.List;
import practica.web.Page;

/// What waits for a curator's decision, what is due first, then what has waited longest.
///
/// @param mine how many of them are to be decided by the reader
public record QueuePage(List<Row> rows, int mine) implements Page {
    /// What waits for one network.
    ///
    /// @param days since it was submitted
    /// @param late whether its day has passed
    public record Row(
            String address,
            String title,
            String language,
            String network,
            String curator,
            String due,
            long days,
            boolean late) {}

    public QueuePage {
        rows = List.copyOf(rows);
    }
}
