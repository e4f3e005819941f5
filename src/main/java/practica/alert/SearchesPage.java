package practica.alert;

import java.util.List;
import java.util.Optional;
import practica.check.Problem;
import practica.web.Label;
import practica.web.Page;

/// The searches that a member saved, and above them the form that saves another.
///
/// @param fresh the search to be saved; empty where none was brought along
/// @param frequencies how often letters may come, by their keys
public record SearchesPage(
        Optional<Fresh> fresh,
        List<Row> rows,
        List<String> frequencies,
        boolean saved,
        List<Problem> problems)
        implements Page {
    /// A search to be saved: in words with its address, and what was typed.
    public record Fresh(Label search, String name, String frequency, Optional<Problem> wrong) {}

    /// A saved search.
    ///
    /// @param search in words, with its address; without one where it cannot be asked any more
    public record Row(
            long id, String name, Label search, String frequency, Optional<Problem> wrong) {}

    public SearchesPage {
        rows = List.copyOf(rows);
        frequencies = List.copyOf(frequencies);
        problems = List.copyOf(problems);
    }
}
