package practica.search;

import java.util.List;
import java.util.Optional;
import practica.search.SearchRequest.Parameter;
import practica.web.Label;
import practica.web.Page;

/// The search page. `kept` is what a search for other words keeps; `chips` remove what was chosen;
/// `sorts` are the other orders, the current one without address; `understood` are the themes that
/// the words were recognised as; `instead` is another spelling; `offers` are other searches, where
/// this one found nothing.
public record SearchPage(
        SearchRequest request,
        List<Parameter> kept,
        long total,
        List<ResultView> results,
        List<FacetView> facets,
        List<Label> chips,
        List<Label> understood,
        Optional<Label> instead,
        List<Offer> offers,
        List<Label> sorts,
        Optional<Label> previous,
        Optional<Label> next,
        long pages)
        implements Page {}
