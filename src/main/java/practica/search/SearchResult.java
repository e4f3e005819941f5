package practica.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import practica.vocabulary.ConceptId;

/// One page of what was found, how much there is in all, how it is spread over the facets, the
/// themes that the words were understood as, and words that may have been meant `instead`: where
/// next to nothing is found, or a word is in no text, and they find more.
public record SearchResult(
        List<Hit> hits,
        long total,
        Map<Facet, List<Count>> facets,
        List<ConceptId> understood,
        Optional<String> instead) {
    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        understood = List.copyOf(understood);
    }

    /// How many of the found items have the value. Each facet's counts are what one would get by
    /// choosing the value instead of those chosen in the same facet.
    public record Count(String value, int items) {}

    public List<Count> counts(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
