package practica.parallel;

import java.util.List;
import java.util.Optional;
import practica.check.Problem;
import practica.form.Own;
import practica.language.Language;
import practica.text.WordDiff.Piece;
import practica.web.Page;

/// A translation beside its original.
///
/// @param item the address of the item
/// @param engine whether a program can begin it
/// @param overtaken whether somebody else wrote meanwhile
public record ParallelPage(
        Own own,
        String item,
        Language from,
        String fromName,
        Language to,
        String toName,
        List<Side> sides,
        boolean engine,
        boolean outdated,
        List<Problem> problems,
        boolean overtaken)
        implements Page {
    public ParallelPage {
        sides = List.copyOf(sides);
        problems = List.copyOf(problems);
    }

    /// A field of both.
    ///
    /// @param original safe HTML where it is a text, and otherwise words
    /// @param text whether both are Markdown
    /// @param changes what was changed of the original since it was last translated; empty where
    ///   nothing was
    /// @param machine whether the words are a program's, untouched
    /// @param theirs what somebody else wrote meanwhile
    public record Side(
            String key,
            String label,
            String original,
            List<Piece> changes,
            String words,
            boolean needed,
            boolean text,
            int most,
            boolean machine,
            Optional<Problem> problem,
            Optional<String> theirs) {
        public Side {
            changes = List.copyOf(changes);
        }
    }
}
