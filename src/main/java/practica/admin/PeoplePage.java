package practica.admin;

import java.util.List;
import practica.web.Page;

/// Who has an account, and what they may do.
///
/// @param choices the rights that can be given
/// @param fault the key of what went wrong; empty where nothing did
public record PeoplePage(String words, List<Row> rows, List<Right> choices, String fault)
        implements Page {
    /// Somebody.
    public record Row(
            String id, String name, String address, boolean suspended, List<Right> rights) {
        public Row {
            rights = List.copyOf(rights);
        }
    }

    /// A right as it is written and as it is called.
    public record Right(String value, String name) {}

    public PeoplePage {
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
    }
}
