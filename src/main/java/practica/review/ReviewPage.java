package practica.review;

import java.util.List;
import practica.check.Problem;
import practica.web.Page;

/// A submission as its owner and its curators talk about it.
///
/// @param state the key of the state it is in
/// @param body the body whose text it says it is; empty where it names none
/// @param confirmed whether its author writes for that body, as the body has confirmed
/// @param edit where the reader may change it; empty where it is not their turn
/// @param item the address of what it became; empty before
/// @param takesBack whether the reader may have a field as they submitted it
/// @param compared since when changes are marked, in words; empty where nothing was changed
/// @param mostFiles how many files a message may carry
/// @param revision the one that is shown
public record ReviewPage(
        String id,
        String title,
        String tongue,
        String state,
        String owner,
        String body,
        boolean confirmed,
        String edit,
        String item,
        List<Wording> wordings,
        boolean takesBack,
        String compared,
        List<Attached> files,
        int revision,
        List<Line> lines,
        List<Said> conversation,
        boolean curates,
        int mostFiles,
        String words,
        boolean note,
        List<Problem> problems)
        implements Page {
    /// A file, by its number in the submission.
    ///
    /// @param opens the day before which it opens to nobody else; empty where it is to be open at
    ///   once
    /// @param picture what the small picture of its first page is called; empty where there is none
    public record Attached(
            int position, String name, String caption, String opens, String picture) {}

    public ReviewPage {
        wordings = List.copyOf(wordings);
        lines = List.copyOf(lines);
        conversation = List.copyOf(conversation);
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}
