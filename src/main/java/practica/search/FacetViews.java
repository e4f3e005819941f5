package practica.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import practica.item.Known;
import practica.language.Language;
import practica.language.Messages;
import practica.network.NetworkId;
import practica.place.PlaceId;
import practica.search.FacetView.Choice;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;
import practica.web.Label;

/// Says the facets of a result in the reader's words: trees as trees, years from the latest, the
/// rest by number of items.
public record FacetViews(Known known) {
    private static final int SHOWN_AT_ONCE = 12;
    private static final Set<Facet> OPEN =
            Set.of(Facet.KIND, Facet.THEME, Facet.REGION, Facet.LANGUAGE);
    private static final List<Facet> SHOWN =
            List.of(
                    Facet.KIND,
                    Facet.THEME,
                    Facet.REGION,
                    Facet.COUNTRY,
                    Facet.SDG,
                    Facet.NETWORK,
                    Facet.LANGUAGE,
                    Facet.YEAR);

    public List<FacetView> of(SearchRequest request, SearchResult result) {
        var views = new ArrayList<FacetView>();
        for (var facet : SHOWN) {
            var choices = choices(facet, request, result);
            if (!choices.isEmpty()) {
                var shown = Math.max(SHOWN_AT_ONCE, lastChosen(choices) + 1);
                views.add(
                        new FacetView(
                                Messages.in(request.reader()).say("facet." + facet.key()),
                                OPEN.contains(facet) || !request.chosen(facet).isEmpty(),
                                choices.subList(0, Math.min(shown, choices.size())),
                                choices.subList(Math.min(shown, choices.size()), choices.size())));
            }
        }
        return views;
    }

    /// What a value of the facet is called.
    public String label(Facet facet, String value, Language reader) {
        return switch (facet) {
            case KIND -> label(known.vocabularies().kinds(), value, reader);
            case THEME -> label(known.vocabularies().themes(), value, reader);
            case SDG -> value + " " + label(known.vocabularies().sdgs(), value, reader);
            case REGION -> label(known.vocabularies().worldRegions(), value, reader);
            case COUNTRY ->
                    known.places().country(value).map(place -> place.name(reader)).orElse(value);
            case NETWORK ->
                    known.networks()
                            .find(new NetworkId(value))
                            .map(one -> one.shortName(reader))
                            .orElse(value);
            case YEAR -> value;
            case LANGUAGE -> new Language(value).name(reader);
            case PLACE ->
                    known.places()
                            .find(new PlaceId(value))
                            .map(place -> place.fullName(reader))
                            .orElse(value);
        };
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
        var counts = new HashMap<String, Integer>();
        result.counts(facet).forEach(count -> counts.put(count.value(), count.items()));
        request.chosen(facet).forEach(value -> counts.putIfAbsent(value, 0));
        return switch (facet) {
            case THEME -> tree(facet, known.vocabularies().themes(), request, counts);
            case SDG -> tree(facet, known.vocabularies().sdgs(), request, counts);
            case REGION -> tree(facet, known.vocabularies().worldRegions(), request, counts);
            case YEAR ->
                    flat(facet, request, counts, Comparator.comparing(Choice::label).reversed());
            default ->
                    flat(
                            facet,
                            request,
                            counts,
                            Comparator.comparingInt(Choice::items)
                                    .reversed()
                                    .thenComparing(Choice::label));
        };
    }

    private List<Choice> flat(
            Facet facet,
            SearchRequest request,
            Map<String, Integer> counts,
            Comparator<Choice> order) {
        return counts.entrySet().stream()
                .map(count -> choice(facet, count.getKey(), count.getValue(), 0, request))
                .sorted(order)
                .toList();
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

    private static String label(Scheme scheme, String value, Language reader) {
        return scheme.find(new ConceptId(value))
                .map(concept -> concept.label(reader))
                .orElse(value);
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
