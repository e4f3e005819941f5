package practica.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import practica.item.Known;
import practica.language.Language;
import practica.network.NetworkId;
import practica.place.Place;
import practica.place.PlaceId;
import practica.search.Card;
import practica.suggest.Name.Use;
import practica.suggest.Target.AtPlace;
import practica.suggest.Target.OfNetwork;
import practica.suggest.Target.Organisation;
import practica.suggest.Target.Theme;
import practica.suggest.Target.Titled;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;

/// Collects the names of items and of what they are filed under: of everything with items, and of
/// nothing else.
final class NameCollection {
    private final Known known;
    private final List<Name> titles = new ArrayList<>();
    private final Map<ConceptId, Integer> themes = new HashMap<>();
    private final Map<PlaceId, Integer> places = new HashMap<>();
    private final Map<NetworkId, Integer> networks = new HashMap<>();
    private final Map<String, Integer> organisations = new HashMap<>();

    NameCollection(Known known) {
        this.known = known;
    }

    void add(Card card) {
        var target = new Titled(card.slug(), card.kind(), card.language());
        card.headings()
                .forEach((language, heading) ->
                        titles.add(Name.of(target, heading.title(), language, Use.OWN, 0)));
        var filed = new HashSet<ConceptId>();
        card.themes().forEach(theme -> filed.addAll(withBroader(theme)));
        filed.forEach(theme -> themes.merge(theme, 1, Integer::sum));
        var where = new HashSet<PlaceId>();
        card.places().stream()
                .flatMap(id -> known.places().find(id).stream())
                .forEach(place -> {
                    where.add(place.id());
                    where.add(PlaceId.country(place.country()));
                });
        where.forEach(place -> places.merge(place, 1, Integer::sum));
        card.networks().stream().distinct().forEach(id -> networks.merge(id, 1, Integer::sum));
        card.organisation().ifPresent(name -> organisations.merge(name, 1, Integer::sum));
    }

    NameTable table() {
        var names = new ArrayList<Name>(titles);
        themes.forEach((id, items) -> names.addAll(theme(id, items)));
        places.forEach((id, items) ->
                known.places().find(id).ifPresent(place -> names.addAll(place(place, items))));
        networks.forEach((id, items) -> names.addAll(network(id, items)));
        organisations.forEach((name, items) ->
                names.add(Name.of(new Organisation(name), name, Language.UNKNOWN, Use.OWN, items)));
        return new NameTable(names);
    }

    private List<ConceptId> withBroader(ConceptId theme) {
        return known.vocabularies().themes().path(theme).stream().map(Concept::id).toList();
    }

    private List<Name> theme(ConceptId id, int items) {
        var target = new Theme(id);
        var names = new ArrayList<Name>();
        known.vocabularies()
                .themes()
                .find(id)
                .ifPresent(theme ->
                        theme.labels()
                                .forEach((language, labels) -> {
                                    names.add(
                                            Name.of(
                                                    target,
                                                    labels.preferred(),
                                                    language,
                                                    Use.OWN,
                                                    items));
                                    labels.synonyms()
                                            .forEach(label ->
                                                    names.add(
                                                            Name.of(
                                                                    target,
                                                                    label,
                                                                    language,
                                                                    Use.SYNONYM,
                                                                    items)));
                                    labels.hidden()
                                            .forEach(label ->
                                                    names.add(
                                                            Name.of(
                                                                    target,
                                                                    label,
                                                                    language,
                                                                    Use.HIDDEN,
                                                                    items)));
                                }));
        return names;
    }

    private static List<Name> place(Place place, int items) {
        var target = new AtPlace(place.id());
        var names = new ArrayList<Name>();
        names.add(Name.of(target, place.name(), Language.UNKNOWN, Use.OWN, items));
        place.names()
                .forEach((language, name) ->
                        names.add(Name.of(target, name, language, Use.OWN, items)));
        Language.INTERFACE.forEach(language ->
                names.add(Name.of(target, place.name(language), language, Use.OWN, items)));
        return names;
    }

    private List<Name> network(NetworkId id, int items) {
        var target = new OfNetwork(id);
        var names = new ArrayList<Name>();
        known.networks()
                .find(id)
                .ifPresent(network -> {
                    names.add(
                            Name.of(
                                    target,
                                    network.abbreviation(),
                                    Language.UNKNOWN,
                                    Use.OWN,
                                    items));
                    network.name()
                            .forEach((language, name) ->
                                    names.add(Name.of(target, name, language, Use.OWN, items)));
                });
        return names;
    }
}
