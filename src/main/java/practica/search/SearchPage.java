package practica.search;

import java.util.List;
import java.util.Optional;
import practica.web.Label;
import practica.web.Page;

/// The search page. `chips` remove what was chosen; `sorts` are the other orders, the current one
/// without address; `understood` are the themes that the words were recognised as.
public record SearchPage(
        SearchRequest request,
        long total,
        List<ResultView> results,
        List<FacetView> facets,
        List<Label> chips,
        List<Label> understood,
        List<Label> sorts,
        Optional<Label> previous,
        Optional<Label> next,
        long pages)
        implements Page {}
