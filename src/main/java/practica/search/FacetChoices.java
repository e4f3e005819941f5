package practica.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import practica.item.Known;
import practica.search.FacetValues.Concepts;
import practica.search.FacetValues.Listed;
import practica.search.FacetValues.Named;
import practica.search.FacetView.Choice;
import practica.search.FacetView.Choices;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;

/// The choices that a result leaves in a facet.
record FacetChoices(Known known, SearchRequest request, SearchResult result) {
    /// As many as anybody could look through.
    static final int LONGEST = 100;

    static final Comparator<Choice> COMMONEST_FIRST =
            Comparator.comparingInt(Choice::items).reversed().thenComparing(Choice::label);

    List<Choice> of(Facet facet) {
        var values = FacetValues.of(facet, known);
        return switch (values) {
            case Concepts(var scheme, _) -> branches(facet, scheme, scheme.top(), counts(facet));
            case Listed(var listed, _) -> {
                var counts = counts(facet);
                yield listed.stream()
                        .filter(counts::containsKey)
                        .map(value -> alone(facet, values, value, counts.getOrDefault(value, 0)))
                        .toList();
            }
            case Named _ ->
                    commonest(facet).entrySet().stream()
                            .map(one -> alone(facet, values, one.getKey(), one.getValue()))
                            .sorted(COMMONEST_FIRST)
                            .toList();
        };
    }

    /// How many items have each value, and zero for what is chosen in vain.
    Map<String, Integer> counts(Facet facet) {
        return counts(facet, Integer.MAX_VALUE);
    }

    private Map<String, Integer> commonest(Facet facet) {
        return counts(facet, LONGEST);
    }

    private Map<String, Integer> counts(Facet facet, int most) {
        var counts = new HashMap<String, Integer>();
        var chosen = request.chosen(facet);
        var all = result.counts(facet);
        Stream.concat(
                        all.stream().limit(most),
                        all.stream().filter(count -> chosen.contains(count.value())))
                .forEach(count -> counts.put(count.value(), count.items()));
        chosen.forEach(value -> counts.putIfAbsent(value, 0));
        return counts;
    }

    private Choice alone(Facet facet, FacetValues values, String value, int items) {
        return Choice.alone(
                values.label(value, request.reader()),
                items,
                request.chosen(facet).contains(value),
                request.toggling(facet, value).address());
    }

    /// The branches that have items. What is below a value shows once that value, or something
    /// below it, is chosen.
    private List<Choice> branches(
            Facet facet, Scheme scheme, List<Concept> concepts, Map<String, Integer> counts) {
        var choices = new ArrayList<Choice>();
        for (var concept : concepts) {
            var value = concept.id().value();
            var items = counts.get(value);
            if (items != null) {
                var open = isOpen(facet, scheme, concept);
                choices.add(
                        new Choice(
                                FacetValues.of(facet, known).label(value, request.reader()),
                                items,
                                request.chosen(facet).contains(value),
                                open,
                                narrowing(facet, scheme, concept).address(),
                                Choices.of(
                                        open
                                                ? branches(
                                                        facet,
                                                        scheme,
                                                        scheme.narrower(concept.id()),
                                                        counts)
                                                : List.of())));
            }
        }
        return choices;
    }

    private boolean isOpen(Facet facet, Scheme scheme, Concept concept) {
        return request.chosen(facet).stream()
                .anyMatch(value -> scheme.path(new ConceptId(value)).contains(concept));
    }

    /// What is chosen takes the place of what is broader or narrower: beside that, it would change
    /// nothing.
    private SearchRequest narrowing(Facet facet, Scheme scheme, Concept concept) {
        var path = scheme.path(concept.id());
        return request.with(
                        facet,
                        request.chosen(facet).stream()
                                .filter(value ->
                                        value.equals(concept.id().value())
                                                || (scheme.find(new ConceptId(value))
                                                                .filter(path::contains)
                                                                .isEmpty()
                                                        && !scheme.path(new ConceptId(value))
                                                                .contains(concept)))
                                .toList())
                .toggling(facet, concept.id().value());
    }
}
