package practica.review;

import java.util.List;
import practica.check.Problem;
import practica.web.Page;

/// A submission as its owner and its curators talk about it.
///
/// @param state the key of the state it is in
/// @param edit where the reader may change it; empty where it is not their turn
/// @param item the address of what it became; empty before
/// @param compared the revision that changes are told against; 0 where there are none
/// @param people whom a review may be given to, by the number of their account and by name
public record ReviewPage(
        String id,
        String title,
        String tongue,
        String state,
        String owner,
        String edit,
        String item,
        List<Wording> wordings,
        int compared,
        List<Line> lines,
        List<Said> conversation,
        boolean curates,
        List<Person> people,
        String words,
        List<Problem> problems)
        implements Page {
    /// Somebody who curates.
    public record Person(String id, String name) {}

    public ReviewPage {
        wordings = List.copyOf(wordings);
        lines = List.copyOf(lines);
        conversation = List.copyOf(conversation);
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }
}
