package practica.search;

import java.util.List;
import java.util.Optional;
import practica.web.Label;
import practica.web.Page;

/// The search page, with the results as a list. `sorts` are the orders and `inLanguages` the
/// choices of languages, the current one without address; `scores` leads to how the ranking came
/// about; `alone` is the address of the search without its page.
public record SearchPage(
        SearchFrame frame,
        List<ResultView> results,
        List<Label> sorts,
        List<Label> inLanguages,
        List<Label> meanings,
        Optional<Label> previous,
        Optional<Label> next,
        long pages,
        String scores,
        String alone)
        implements Page {}
