package practica.form;

import java.util.List;
import java.util.Optional;
import practica.check.Problem;
import practica.item.ItemPage;
import practica.web.Page;

/// A submission as it will look, and what is still to be done before it is submitted.
///
/// @param todo what keeps it from being submitted
/// @param problems what was wrong with an attempt to submit it
/// @param preview empty where it cannot be shown yet
public record OverviewPage(
        Own own,
        Optional<ItemPage> preview,
        List<SubmissionFileView> files,
        List<ToDo> todo,
        List<Problem> problems,
        boolean submitted,
        Optional<Newer> newer)
        implements Page {
    public OverviewPage {
        files = List.copyOf(files);
        todo = List.copyOf(todo);
        problems = List.copyOf(problems);
    }

    /// That others have changed the item since this was begun: from which version, and the newest.
    public record Newer(int base, int newest, String changes) {}

    /// Something that is still to be done: the field, what is wrong, and where it is put right.
    public record ToDo(String field, Problem problem, String address) {}
}
