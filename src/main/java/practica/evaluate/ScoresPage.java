package practica.evaluate;

import java.util.List;
import practica.language.Language;
import practica.search.SearchRequest;
import practica.web.Label;
import practica.web.Page;

/// The scores of the first items that a search finds, apart by layer. `layers` are the names of the
/// layers that add something; `back` leads to the search.
public record ScoresPage(SearchRequest request, List<String> layers, List<Row> rows, String back)
        implements Page {
    /// An item, the language in which its title is shown, and its scores, written for the reader:
    /// in all, of the words, of each layer, of the layers together.
    public record Row(Label item, Language language, List<String> scores) {}
}
