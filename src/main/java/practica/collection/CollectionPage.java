package practica.collection;

import java.util.List;
import java.util.Optional;
import practica.check.Problem;
import practica.language.Language;
import practica.search.ResultView;
import practica.web.Label;
import practica.web.Page;

/// A collection as it is read, and under it the form of its member.
///
/// @param description safe HTML
/// @param keeper whose it is; empty where readers are not told
/// @param search what the search looks for, and where it is, if it is one
/// @param total how many items it has
/// @param number which page of it this is
/// @param export where all of it can be taken away; empty where it has nothing
/// @param edit empty for everybody but its member
public record CollectionPage(
        String key,
        String title,
        String description,
        String visibility,
        String keeper,
        String changed,
        Optional<Label> search,
        long total,
        List<Line> lines,
        int number,
        Optional<Label> previous,
        Optional<Label> next,
        String where,
        String export,
        Optional<Edit> edit,
        boolean saved,
        List<Problem> problems)
        implements Page {
    /// An item: its card, or what it was called where it was withdrawn.
    ///
    /// @param typed what the member typed as a note
    public record Line(
            long item,
            String slug,
            Optional<ResultView> result,
            String title,
            Language tongue,
            String note,
            String typed,
            Optional<Problem> wrong) {}

    /// What the member typed.
    public record Edit(
            String title,
            String description,
            String visibility,
            boolean named,
            Optional<Problem> wrongTitle,
            Optional<Problem> wrongDescription) {}

    public CollectionPage {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }
}
