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
/// @param revision the one that is shown
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
        List<Attached> files,
        int revision,
        List<Line> lines,
        List<Said> conversation,
        boolean curates,
        String words,
        boolean note,
        String reason,
        List<Problem> problems)
        implements Page {
    /// A file, by its number in the submission.
    public record Attached(int position, String name, String caption) {}

    public ReviewPage {
        wordings = List.copyOf(wordings);
        lines = List.copyOf(lines);
        conversation = List.copyOf(conversation);
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}
