package practica.review;

import java.util.List;

/// A review as its page shows it: the network's name, the verdict's key, who is to decide and when,
/// and whether the reader may decide.
public record Line(
        String network,
        String name,
        String verdict,
        String curator,
        List<Person> people,
        String due,
        List<Checklist.Check> checks,
        boolean open) {
    /// Somebody to whom the review may be given, by the number of their account and by name.
    public record Person(String id, String name, boolean chosen) {}

    public Line {
        people = List.copyOf(people);
        checks = List.copyOf(checks);
    }
}
