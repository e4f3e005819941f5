package practica.admin;

import java.util.List;
import practica.web.Page;

/// How the library's work goes.
///
/// @param given how many letters were given up
public record AdminPage(
        int waiting,
        int running,
        List<Failed> failed,
        List<Importing> imports,
        long letters,
        long given)
        implements Page {
    /// A job that was given up.
    public record Failed(String id, String reason, String when) {}

    /// An import that has not ended.
    ///
    /// @param rate a second, and `end` when it is expected; both empty where nobody is at it
    public record Importing(
            String names, long told, long percent, String rate, String end, String trouble) {}

    public AdminPage {
        failed = List.copyOf(failed);
        imports = List.copyOf(imports);
    }
}
