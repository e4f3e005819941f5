package practica.collection;

import java.util.List;
import java.util.Optional;
import practica.check.Problem;
import practica.language.Language;
import practica.web.Label;
import practica.web.Page;

/// The form by which a member keeps an item.
///
/// @param item what the item is called
/// @param shown the language of that
/// @param choices the collections that items are kept in
/// @param in where it is kept already
/// @param kept where it was kept just now
public record CollectPage(
        String slug,
        String item,
        Language shown,
        List<Choice> choices,
        List<Label> in,
        Optional<Label> kept,
        String title,
        String note,
        Optional<Problem> wrongTitle,
        Optional<Problem> wrongNote,
        List<Problem> problems)
        implements Page {
    /// A collection.
    public record Choice(String key, String title, boolean chosen) {}

    public CollectPage {
        choices = List.copyOf(choices);
        in = List.copyOf(in);
        problems = List.copyOf(problems);
    }
}
