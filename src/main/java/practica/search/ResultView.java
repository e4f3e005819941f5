package practica.search;

import java.util.List;
import java.util.Optional;
import practica.language.Language;
import practica.web.Label;

/// A found item as a list shows it. `language` is the one in which its title is shown, `original`
/// the one it was written in; `kind` leads nowhere; `why` says why it was found, where that cannot
/// be seen from its title.
public record ResultView(
        String slug,
        String address,
        String title,
        Language language,
        Language original,
        String originalName,
        Label kind,
        List<Label> places,
        Optional<Integer> year,
        List<Label> themes,
        List<PassageView> passages,
        List<String> why) {
    /// A passage; `where` says in words where it stands and leads there.
    public record PassageView(
            List<Passage.Piece> pieces, Language language, Optional<Label> where) {}
}
