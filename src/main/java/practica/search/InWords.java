package practica.search;

import java.util.ArrayList;
import practica.language.Messages;

/// Says in the reader's words what a search looks for.
public record InWords(FacetViews facets) {
    /// What was typed and what was chosen, with dots between.
    public String of(SearchRequest request) {
        var reader = request.reader();
        var parts = new ArrayList<String>();
        if (!request.words().isBlank()) {
            parts.add(request.words().replaceAll("\\p{Cntrl}", " ").strip());
        }
        request.chosen()
                .forEach((facet, values) ->
                        values.forEach(value -> parts.add(facets.label(facet, value, reader))));
        request.years().ifPresent(years -> parts.add(Histogram.label(years, reader)));
        return parts.isEmpty()
                ? Messages.in(reader).say("search.everything")
                : String.join(" · ", parts);
    }
}
