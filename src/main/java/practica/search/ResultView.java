package practica.search;

import java.util.List;
import java.util.Optional;
import practica.language.Language;
import practica.web.Label;

/// A found item as a list shows it. `language` is the one in which its title is shown, `original`
/// the one it was written in; `kind` leads nowhere; `where` says in words where the passage stands
/// and leads there, `byThemes` the themes it was found by.
public record ResultView(
        String address,
        String title,
        Language language,
        Language original,
        String originalName,
        Label kind,
        List<Label> places,
        Optional<Integer> year,
        List<Label> themes,
        List<Passage.Piece> passage,
        Language passageLanguage,
        Optional<Label> where,
        List<String> byThemes) {}
