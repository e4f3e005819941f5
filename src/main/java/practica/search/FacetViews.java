package practica.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import practica.item.Known;
import practica.language.Language;
import practica.language.Messages;
import practica.search.FacetView.Choice;
import practica.vocabulary.ConceptId;
import practica.web.Label;

/// Says the facets of a result in the reader's words, each as its [FacetValues] have it.
public record FacetViews(Known known) {
    private static final int LARGE = 12;
    private static final Set<Facet> OPEN =
            Set.of(Facet.KIND, Facet.THEME, Facet.PLACE, Facet.LANGUAGE);

    public List<FacetView> of(SearchRequest request, SearchResult result) {
        return Stream.of(Facet.values()).flatMap(facet -> view(facet, request, result)).toList();
    }

    /// What a value of the facet is called.
    public String label(Facet facet, String value, Language reader) {
        return FacetValues.of(facet, known).label(value, reader);
    }

    private Stream<FacetView> view(Facet facet, SearchRequest request, SearchResult result) {
        if (facet.axis() != facet) {
            return Stream.of();
        }
        var label = Messages.in(request.reader()).say("facet." + facet.key());
        if (facet == Facet.YEAR) {
            return Histogram.of(request, result.counts(facet)).stream()
                    .map(years -> FacetView.of(label, Histogram.isNarrowed(request), years));
        }
        var choices = new FacetChoices(known, request, result);
        var places =
                facet == Facet.PLACE
                        ? Optional.of(new PlaceChoices(choices))
                        : Optional.<PlaceChoices>empty();
        var shown = places.map(PlaceChoices::tops).orElseGet(() -> choices.of(facet));
        return shown.isEmpty()
                ? Stream.of()
                : Stream.of(
                        FacetView.of(
                                label,
                                OPEN.contains(facet) || shown.stream().anyMatch(Choice::open),
                                places.filter(tree -> tree.size() > LARGE).isPresent(),
                                shown));
    }

    /// A theme or goal with its page. Empty where the id is neither.
    Optional<Label> theme(ConceptId id, Language reader) {
        var themes = known.vocabularies().themes();
        var facet = themes.knows(id) ? Facet.THEME : Facet.SDG;
        return (facet == Facet.THEME ? themes : known.vocabularies().sdgs())
                .find(id)
                .map(concept ->
                        new Label(label(facet, id.value(), reader), concept.address(reader)));
    }
}
