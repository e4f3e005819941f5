package practica.history;

import java.util.List;
import practica.item.FieldChange;
import practica.web.Page;

/// What is different between two versions of an item.
///
/// @param beside whether both are shown side by side, and not one within the other
/// @param added the names of files that only the second has
/// @param removed the names of files that only the first has
public record ChangesPage(
        String slug,
        String title,
        String tongue,
        int from,
        String fromDay,
        int to,
        String toDay,
        boolean beside,
        List<FieldChange> changes,
        List<String> added,
        List<String> removed)
        implements Page {
    public ChangesPage {
        changes = List.copyOf(changes);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }
}
