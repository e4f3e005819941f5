package practica.search;

import java.util.List;
import java.util.Optional;
import practica.search.SearchRequest.Parameter;
import practica.web.Label;

/// What stands around the results of a search, however they are seen. `kept` is what a search for
/// other words keeps; `chips` remove what was chosen, and `unfiltered` leads to where all of it is;
/// `views` are the ways to see the same, the current one without address; `export` is where one
/// takes it away; `understood` are the themes that the words were recognised as; `instead` is
/// another spelling; `offers` are other searches, where this one found nothing, and `unknown` the
/// names that nothing has in the field in which they were looked for.
public record SearchFrame(
        SearchRequest request,
        List<Parameter> kept,
        long total,
        List<FacetView> facets,
        List<Label> chips,
        String unfiltered,
        List<Label> views,
        String export,
        List<Label> understood,
        Optional<Label> instead,
        List<Offer> offers,
        List<String> unknown) {}
