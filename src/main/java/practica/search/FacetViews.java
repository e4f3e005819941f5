package practica.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import practica.item.Known;
import practica.language.Language;
import practica.language.Messages;
import practica.search.FacetValues.Concepts;
import practica.search.FacetValues.Listed;
import practica.search.FacetValues.Named;
import practica.search.FacetView.Choice;
import practica.search.SearchResult.Count;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;
import practica.web.Label;

/// Says the facets of a result in the reader's words, each as its [FacetValues] have it.
public record FacetViews(Known known) {
    private static final int SHOWN_AT_ONCE = 12;
    private static final int LONGEST = 100;
    private static final Set<Facet> OPEN =
            Set.of(Facet.KIND, Facet.THEME, Facet.REGION, Facet.LANGUAGE);

    public List<FacetView> of(SearchRequest request, SearchResult result) {
        return Stream.of(Facet.values()).flatMap(facet -> view(facet, request, result)).toList();
    }

    /// What a value of the facet is called.
    public String label(Facet facet, String value, Language reader) {
        return FacetValues.of(facet, known).label(value, reader);
    }

    private Stream<FacetView> view(Facet facet, SearchRequest request, SearchResult result) {
        var label = Messages.in(request.reader()).say("facet." + facet.key());
        if (facet == Facet.YEAR) {
            return Histogram.of(request, result.counts(facet)).stream()
                    .map(years -> FacetView.of(label, Histogram.isNarrowed(request), years));
        }
        var choices = choices(facet, request, result);
        var shown = Math.min(choices.size(), Math.max(SHOWN_AT_ONCE, lastChosen(choices) + 1));
        return choices.isEmpty()
                ? Stream.of()
                : Stream.of(
                        FacetView.of(
                                label,
                                OPEN.contains(facet) || !request.chosen(facet).isEmpty(),
                                choices.subList(0, shown),
                                choices.subList(shown, choices.size())));
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

    private List<Choice> choices(Facet facet, SearchRequest request, SearchResult result) {
        return switch (FacetValues.of(facet, known)) {
            case Concepts(var scheme, _) ->
                    tree(facet, scheme, request, counts(facet, request, result));
            case Listed(var values, _) -> {
                var counts = counts(facet, request, result);
                yield values.stream()
                        .filter(counts::containsKey)
                        .map(value ->
                                choice(facet, value, counts.getOrDefault(value, 0), 0, request))
                        .toList();
            }
            case Named _ -> byItems(facet, request, result.counts(facet));
        };
    }

    private static Map<String, Integer> counts(
            Facet facet, SearchRequest request, SearchResult result) {
        var counts = new HashMap<String, Integer>();
        result.counts(facet).forEach(count -> counts.put(count.value(), count.items()));
        request.chosen(facet).forEach(value -> counts.putIfAbsent(value, 0));
        return counts;
    }

    /// What nobody could look through is left out, except what is chosen.
    ///
    /// @param counts the commonest first
    private List<Choice> byItems(Facet facet, SearchRequest request, List<Count> counts) {
        var chosen = request.chosen(facet).stream().map(value -> count(value, counts));
        return Stream.concat(counts.stream().limit(LONGEST), chosen)
                .distinct()
                .map(count -> choice(facet, count.value(), count.items(), 0, request))
                .sorted(
                        Comparator.comparingInt(Choice::items)
                                .reversed()
                                .thenComparing(Choice::label))
                .toList();
    }

    private static Count count(String value, List<Count> counts) {
        return counts.stream()
                .filter(count -> count.value().equals(value))
                .findFirst()
                .orElseGet(() -> new Count(value, 0));
    }

    /// The branches that have items. What is below a value shows once that value, or something
    /// below it, is chosen.
    private List<Choice> tree(
            Facet facet, Scheme scheme, SearchRequest request, Map<String, Integer> counts) {
        var choices = new ArrayList<Choice>();
        var open = new ArrayList<ConceptId>();
        request.chosen(facet)
                .forEach(value ->
                        scheme.path(new ConceptId(value))
                                .forEach(concept -> open.add(concept.id())));
        scheme.top().forEach(top -> branch(facet, scheme, top, 0, open, request, counts, choices));
        return choices;
    }

    private void branch(
            Facet facet,
            Scheme scheme,
            Concept concept,
            int depth,
            List<ConceptId> open,
            SearchRequest request,
            Map<String, Integer> counts,
            List<Choice> choices) {
        var items = counts.get(concept.id().value());
        if (items != null) {
            choices.add(choice(facet, concept.id().value(), items, depth, request));
            if (open.contains(concept.id())) {
                scheme.narrower(concept.id())
                        .forEach(below ->
                                branch(
                                        facet, scheme, below, depth + 1, open, request, counts,
                                        choices));
            }
        }
    }

    private Choice choice(Facet facet, String value, int items, int depth, SearchRequest request) {
        return new Choice(
                label(facet, value, request.reader()),
                items,
                request.chosen(facet).contains(value),
                depth,
                request.toggling(facet, value).address());
    }

    private static int lastChosen(List<Choice> choices) {
        for (var n = choices.size() - 1; n >= 0; n--) {
            if (choices.get(n).chosen()) {
                return n;
            }
        }
        return -1;
    }
}
