package practica.review;

import java.util.List;

/// A review as its page shows it: the network's name, the verdict's key, who is to decide and when,
/// and whether the reader may decide.
public record Line(
        String network,
        String name,
        String verdict,
        String curator,
        String due,
        List<Check> checks,
        boolean open) {
    /// A point of the checklist, by its key, and whether it was looked at.
    public record Check(String key, boolean done) {}

    public Line {
        checks = List.copyOf(checks);
    }
}
