package practica.item;

import java.util.List;
import java.util.Optional;
import practica.language.Language;
import practica.web.Label;
import practica.web.Page;

/// The text that was read out of a file, some pages at a time, for formats that a browser does not
/// open. `state` says why there is not all of it, and is empty where there is.
public record FileTextPage(
        String name,
        String address,
        Label item,
        String state,
        List<PageText> texts,
        Optional<Label> previous,
        Optional<Label> next)
        implements Page {
    /// One page's text, by paragraph. `number` is 0 where the format has no pages.
    public record PageText(
            int number,
            String part,
            String heading,
            Language language,
            boolean recognised,
            List<String> paragraphs) {}
}
