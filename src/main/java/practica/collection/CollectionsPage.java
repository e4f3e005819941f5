package practica.collection;

import java.util.List;
import java.util.Optional;
import practica.check.Problem;
import practica.web.Label;
import practica.web.Page;

/// The collections that are public, and above them the member's own with the form for a new one.
///
/// @param own empty for strangers
/// @param title what was typed of a new one
/// @param search the address of the search that it is to be
/// @param where which page of the public ones it is, in words
/// @param making whether the form stands open
public record CollectionsPage(
        List<Row> own,
        List<Row> open,
        Optional<Label> previous,
        Optional<Label> next,
        String where,
        boolean making,
        String title,
        String search,
        Optional<Problem> wrongTitle,
        Optional<Problem> wrongSearch,
        List<Problem> problems)
        implements Page {
    /// A collection.
    ///
    /// @param search whether it is a search
    /// @param keeper empty where readers are not told
    public record Row(
            String title,
            String address,
            String visibility,
            boolean search,
            int items,
            String keeper,
            String changed) {}

    public CollectionsPage {
        own = List.copyOf(own);
        open = List.copyOf(open);
        problems = List.copyOf(problems);
    }
}
