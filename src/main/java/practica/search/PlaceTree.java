package practica.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import practica.item.Known;
import practica.place.Place;
import practica.place.PlaceId;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;

/// What lies in what: regions of the world, countries, their divisions, places. An item's place may
/// be a division or country itself, and lies in that.
public record PlaceTree(Known known) {
    static final List<Facet> LEVELS =
            List.of(Facet.REGION, Facet.COUNTRY, Facet.DIVISION, Facet.PLACE);

    /// A value of one of the levels.
    public record Branch(Facet level, String value) {}

    /// Everything in the tree that is chosen.
    public List<Branch> chosen(SearchRequest request) {
        return LEVELS.stream()
                .flatMap(level ->
                        request.chosen(level).stream().map(value -> new Branch(level, value)))
                .toList();
    }

    /// The branch, what it lies in, and so on to the top of the tree.
    public List<Branch> path(Branch branch) {
        var path = new ArrayList<Branch>();
        for (var next = Optional.of(branch);
                next.isPresent() && !path.contains(next.get());
                next = above(next.get())) {
            path.add(next.get());
        }
        return path;
    }

    /// Whether one of them lies in the other, or they are the same.
    public boolean touch(Branch one, Branch other) {
        return path(one).contains(other) || path(other).contains(one);
    }

    Optional<Branch> above(Branch branch) {
        return switch (branch.level()) {
            case REGION ->
                    region(branch.value())
                            .flatMap(Concept::broader)
                            .map(id -> new Branch(Facet.REGION, id.value()));
            case COUNTRY ->
                    known.places()
                            .country(branch.value())
                            .flatMap(country -> region(country.worldRegion()))
                            .map(region -> new Branch(Facet.REGION, region.id().value()));
            case DIVISION -> place("region:" + branch.value()).map(PlaceTree::country);
            case PLACE ->
                    place(branch.value())
                            .map(place ->
                                    place.division().isEmpty()
                                            ? country(place)
                                            : new Branch(Facet.DIVISION, place.division()));
            default -> Optional.empty();
        };
    }

    Optional<Place> place(String id) {
        return known.places().find(new PlaceId(id));
    }

    private Optional<Concept> region(String id) {
        return known.vocabularies().worldRegions().find(new ConceptId(id));
    }

    private static Branch country(Place place) {
        return new Branch(Facet.COUNTRY, place.country());
    }
}
