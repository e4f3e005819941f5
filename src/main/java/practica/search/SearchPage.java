package practica.search;

import java.util.List;
import java.util.Optional;
import practica.search.SearchRequest.Parameter;
import practica.web.Label;
import practica.web.Page;

/// The search page. `kept` is what a search for other words keeps; `chips` remove what was chosen;
/// `sorts` are the other orders and `inLanguages` the other choices of languages, the current one
/// without address; `understood` are the themes that the words were recognised as; `instead` is
/// another spelling; `offers` are other searches, where this one found nothing; `scores` leads to
/// how the ranking came about.
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
        List<Label> inLanguages,
        Optional<Label> previous,
        Optional<Label> next,
        long pages,
        String scores)
        implements Page {}
