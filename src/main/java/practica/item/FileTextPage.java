package practica.item;

import java.util.List;
import java.util.Optional;
import practica.language.Language;
import practica.web.Label;
import practica.web.Page;

/// The text that was read out of a file, some pages at a time, for formats that a browser does not
/// open.
public record FileTextPage(
        String name,
        String address,
        Label item,
        List<PageText> texts,
        Optional<Label> previous,
        Optional<Label> next)
        implements Page {
    /// One page's text, by paragraph. `number` is 0 where the format has no pages.
    public record PageText(
            int number, String part, String heading, Language language, List<String> paragraphs) {}
}
