package practica.review;

import java.util.List;
import java.util.Optional;

/// A review as its page shows it: the network's name, the verdict's key, who is to decide and when,
/// and whether the reader may decide, or why they may not though they review for the network.
public record Line(
        String network,
        String name,
        String verdict,
        String curator,
        List<Person> people,
        String due,
        List<Checklist.Check> checks,
        boolean open,
        Filled filled,
        Optional<Own> own) {
    /// That the reader wrote the text: who else decides, in words, and where they can see to it
    /// that somebody does; empty where they cannot.
    public record Own(String words, String people) {}

    /// Somebody to whom the review may be given, by the number of their account and by name.
    public record Person(String id, String name, boolean chosen) {}

    public Line {
        people = List.copyOf(people);
        checks = List.copyOf(checks);
    }
}
